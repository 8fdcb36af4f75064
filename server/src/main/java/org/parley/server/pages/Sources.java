package org.parley.server.pages;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;

/** Where a fact comes from: documents, and how they were read. */
final class Sources {

  private static final int MOST = 20;

  private Sources() {}

  static List<Detail> of(View view, Resource thing) {
    List<Detail> source = new ArrayList<>();
    Details.add(source, "Stated in", documents(view, thing));
    String confidence = view.confidence(thing);
    if (!confidence.isEmpty()) {
      Details.add(source, "Confidence of the reading", List.of(new Words().text(confidence)));
    }
    Details.values(view, source, "Found by the rule", thing, PARLEY.rule, rule -> rule);
    Details.links(view, source, "Read by", thing, PROV.wasGeneratedBy);
    return source;
  }

  private static List<Words> documents(View view, Resource thing) {
    List<Resource> documents = view.snapshot().objects(thing, PROV.wasDerivedFrom);
    List<Words> told = new ArrayList<>();
    for (Resource document : documents.subList(0, Math.min(MOST, documents.size()))) {
      String issued = view.date(document, DCTerms.issued);
      told.add(new Words().link(view.link(document)).text(issued.isEmpty() ? "" : ", " + issued));
    }
    if (documents.size() > MOST) {
      told.add(new Words().text("and " + (documents.size() - MOST) + " more"));
    }
    return told;
  }
}
