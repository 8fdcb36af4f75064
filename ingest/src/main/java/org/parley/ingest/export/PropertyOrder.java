package org.parley.ingest.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.ontology.ITSRDF;
import org.parley.ontology.NIF;
import org.parley.ontology.PARLEY;

/**
 * What one would want to know of a thing first: what it is, what it is called, who and when and
 * where, and only then on what evidence. Properties that are not listed follow by the alphabet.
 */
final class PropertyOrder implements Comparator<Node> {

  static final PropertyOrder INSTANCE = new PropertyOrder();

  private static final List<Property> LISTED =
      List.of(
          RDF.type,
          SKOS.prefLabel,
          RDFS.label,
          SKOS.altLabel,
          DCTerms.identifier,
          DCTerms.title,
          DCTerms.issued,
          DCTerms.publisher,
          DCTerms.language,
          DCTerms.source,
          ORG.member,
          PARLEY.title,
          PARLEY.of,
          PARLEY.attestedOn,
          PARLEY.former,
          PARLEY.represents,
          PARLEY.within,
          PARLEY.kind,
          PARLEY.factuality,
          PARLEY.date,
          PARLEY.startTime,
          PARLEY.duration,
          PARLEY.place,
          PARLEY.site,
          PARLEY.participant,
          PARLEY.participation,
          PARLEY.actor,
          PARLEY.role,
          PARLEY.proposer,
          PARLEY.addressee,
          PARLEY.party,
          PARLEY.holder,
          PARLEY.stance,
          PARLEY.toward,
          PARLEY.respondsTo,
          SchemaDO.text,
          PARLEY.status,
          PARLEY.reportedBy,
          PARLEY.topic,
          PARLEY.excludedTopic,
          PARLEY.verbatim,
          PARLEY.content,
          PARLEY.cue,
          PARLEY.holderMention,
          PARLEY.evidence,
          PARLEY.confidence,
          PARLEY.rule,
          NIF.referenceContext,
          NIF.beginIndex,
          NIF.endIndex,
          NIF.anchorOf,
          ITSRDF.taIdentRef);

  private static final Map<Node, Integer> RANKS =
      IntStream.range(0, LISTED.size())
          .boxed()
          .collect(Collectors.toUnmodifiableMap(rank -> LISTED.get(rank).asNode(), rank -> rank));

  private PropertyOrder() {}

  @Override
  public int compare(Node one, Node other) {
    int byRank = Integer.compare(rank(one), rank(other));
    return byRank != 0 ? byRank : NodeCmp.compareRDFTerms(one, other);
  }

  private static int rank(Node property) {
    return RANKS.getOrDefault(property, LISTED.size());
  }
}
