package org.parley.ingest.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.ingest.identity.Form;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ingest.rdf.Renaming;
import org.parley.ontology.Base;
import org.parley.ontology.NIF;
import org.parley.ontology.PARLEY;

/**
 * As many documents as are wanted, made of real ones. In each further copy of them all, the letters
 * of the names of persons and bodies are exchanged for others, vowels for vowels and consonants for
 * consonants, the same in all documents of the copy; so are those of the texts; and all dates are
 * three days later than in the copy before (the year of a form stays). Who is who among the
 * documents of a copy, and which meetings are one, stays as it was; states and places are those of
 * all. Of a document's graph only what joining looks at is kept: its description, its actors,
 * places, offices and meetings.
 */
final class Copies {

  private static final int DAYS = 3;
  private static final String VOWELS = "aeiou";
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final Set<Node> KEPT =
      Set.of(
          PARLEY.Document.asNode(),
          PARLEY.Person.asNode(),
          PARLEY.State.asNode(),
          PARLEY.Organization.asNode(),
          PARLEY.Group.asNode(),
          PARLEY.Place.asNode(),
          PARLEY.Office.asNode(),
          PARLEY.Meeting.asNode(),
          PARLEY.Participation.asNode(),
          PARLEY.Position.asNode(),
          PARLEY.Proposal.asNode());

  private final Base base;
  private final List<DocumentGraphs> originals;

  Copies(Base base, List<DocumentGraphs> originals) {
    this.base = base;
    this.originals = originals;
  }

  /** The document of a number: those of the first copy first. */
  DocumentGraphs get(int number) {
    return copy(originals.get(number % originals.size()), number / originals.size());
  }

  private DocumentGraphs copy(DocumentGraphs document, int copy) {
    String id = document.documentId() + "-copy-" + copy;
    Map<Node, Node> names = new HashMap<>();
    Map<String, Form> forms = new TreeMap<>();
    document
        .forms()
        .forEach(
            (actor, form) -> {
              String name = exchange(actor, copy);
              names.put(actor(actor), actor(name));
              forms.put(name, copy(form, copy));
            });
    List<Quad> kept = kept(document.facts());
    kept.stream()
        .filter(Copies::isType)
        .forEach(
            quad -> {
              String own = id + "-" + Base.id(quad.getSubject().getURI());
              if (quad.getObject().equals(PARLEY.Meeting.asNode())) {
                names.put(quad.getSubject(), node(base.meeting(own)));
              } else if (quad.getObject().equals(PARLEY.Position.asNode())) {
                names.put(quad.getSubject(), node(base.position(own)));
              } else if (quad.getObject().equals(PARLEY.Proposal.asNode())) {
                names.put(quad.getSubject(), node(base.proposal(own)));
              }
            });
    Set<Node> renamed = new HashSet<>(names.values());
    Node graph = node(base.document(id));
    Node original = node(base.document(document.documentId()));
    List<Quad> facts =
        new Renaming(base, names)
            .apply(kept).stream()
                .map(
                    quad ->
                        Quad.create(
                            graph,
                            moved(quad.getSubject(), original, graph),
                            quad.getPredicate(),
                            value(
                                quad, original, graph, renamed.contains(quad.getSubject()), copy)))
                .toList();
    List<Quad> text =
        document.text().stream()
            .map(
                quad ->
                    Quad.create(
                        node(base.text(id)),
                        graph,
                        quad.getPredicate(),
                        NodeFactory.createLiteralString(
                            exchange(quad.getObject().getLiteralLexicalForm(), copy))))
            .toList();
    return new DocumentGraphs(id, facts, text, List.of(), forms);
  }

  /** What is said of the things that are kept, and of the passages that tell of meetings. */
  private static List<Quad> kept(List<Quad> facts) {
    Set<Node> subjects = new HashSet<>();
    facts.stream()
        .filter(quad -> isType(quad) && KEPT.contains(quad.getObject()))
        .forEach(quad -> subjects.add(quad.getSubject()));
    List<Quad> meetings =
        facts.stream()
            .filter(quad -> isType(quad) && quad.getObject().equals(PARLEY.Meeting.asNode()))
            .toList();
    Set<Node> meetingNodes = new HashSet<>();
    meetings.forEach(quad -> meetingNodes.add(quad.getSubject()));
    facts.stream()
        .filter(quad -> quad.getPredicate().equals(PARLEY.evidence.asNode()))
        .filter(quad -> meetingNodes.contains(quad.getSubject()))
        .forEach(quad -> subjects.add(quad.getObject()));
    return facts.stream().filter(quad -> subjects.contains(quad.getSubject())).toList();
  }

  private static Node moved(Node node, Node original, Node graph) {
    if (node.equals(original)) {
      return graph;
    }
    boolean isPassage = node.isURI() && node.getURI().startsWith(original.getURI() + "#");
    return isPassage
        ? node(graph.getURI() + node.getURI().substring(original.getURI().length()))
        : node;
  }

  private Node value(Quad quad, Node original, Node graph, boolean isRenamed, int copy) {
    Node value = quad.getObject();
    Node property = quad.getPredicate();
    if (!value.isLiteral()) {
      return moved(value, original, graph);
    }
    String text = value.getLiteralLexicalForm();
    if (property.equals(DCTerms.identifier.asNode())) {
      return NodeFactory.createLiteralString(Base.id(graph.getURI()));
    }
    if (property.equals(DCTerms.issued.asNode())
        || property.equals(PARLEY.date.asNode())
        || property.equals(PARLEY.attestedOn.asNode())) {
      return NodeFactory.createLiteralDT(later(text, copy), value.getLiteralDatatype());
    }
    boolean isName =
        isRenamed
            && (property.equals(RDFS.label.asNode()) || property.equals(SKOS.altLabel.asNode()));
    boolean isText =
        property.equals(NIF.anchorOf.asNode()) || property.equals(SchemaDO.text.asNode());
    return isName || isText ? NodeFactory.createLiteralString(exchange(text, copy)) : value;
  }

  private static Form copy(Form form, int copy) {
    return new Form(
        form.type(),
        form.names().stream().map(name -> exchange(name, copy)).toList(),
        form.roles(),
        form.states(),
        form.company(),
        form.year());
  }

  private static String later(String date, int copy) {
    Matcher day = DAY.matcher(date);
    return day.replaceAll(
        found -> LocalDate.parse(found.group()).plusDays((long) DAYS * copy).toString());
  }

  /** Each letter for another; the first copy is as the originals are. */
  private static String exchange(String text, int copy) {
    StringBuilder exchanged = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      exchanged.append(exchange(text.charAt(at), copy));
    }
    return exchanged.toString();
  }

  private static char exchange(char letter, int copy) {
    for (String letters : List.of(VOWELS, CONSONANTS)) {
      int at = letters.indexOf(Character.toLowerCase(letter));
      if (at >= 0) {
        // Five vowels and twenty-one consonants: copies are alike again after a hundred and five.
        char other = letters.charAt((at + copy) % letters.length());
        return Character.isUpperCase(letter) ? Character.toUpperCase(other) : other;
      }
    }
    return letter;
  }

  private static boolean isType(Quad quad) {
    return quad.getPredicate().equals(RDF.type.asNode());
  }

  private Node actor(String id) {
    return node(base.actor(id));
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
