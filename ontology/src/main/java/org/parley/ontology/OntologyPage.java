package org.parley.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * The ontology as a page for people: each term at the anchor of its name, and the rules that the
 * shapes set. The same ontology always gives the same page.
 */
public final class OntologyPage {

  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final Property MESSAGE = ResourceFactory.createProperty(SHACL + "message");
  private static final Property SEVERITY = ResourceFactory.createProperty(SHACL + "severity");
  private static final Resource WARNING = ResourceFactory.createResource(SHACL + "Warning");

  private static final Comparator<Resource> BY_NAME =
      Comparator.comparing(Resource::getURI, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(Resource::getURI);

  private final Model model = ModelFactory.createModelForGraph(Ontology.graph());
  private final Model shapes = ModelFactory.createModelForGraph(Ontology.shapes());

  private OntologyPage() {}

  /** The whole page; its style sheet is {@code /static/parley.css}. */
  public static String html() {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <link rel="stylesheet" href="/static/parley.css">
        <link rel="alternate" type="text/turtle" href="/ontology.ttl">
        </head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        <main id="main">
        %s</main>
        </body>
        </html>
        """
        .formatted(Html.escape(title()), content());
  }

  /** The title, as plain text. */
  public static String title() {
    return new OntologyPage().about(DCTerms.title);
  }

  /** What goes into the {@code main} element of a page that has a frame of its own. */
  public static String content() {
    return new OntologyPage().body();
  }

  private String body() {
    return """
        <h1>%s</h1>
        <p class="lead">%s</p>
        <p>Version %s. Namespace <code>%s</code>. <a href="/ontology.ttl">As Turtle</a>.</p>
        <nav aria-label="Contents">
        <ul>
        <li><a href="#classes">Classes</a>: %s</li>
        <li><a href="#properties">Properties</a>: %s</li>
        <li><a href="#schemes">Concept schemes</a>: %s</li>
        <li><a href="#rules">Rules</a></li>
        </ul>
        </nav>
        <h2 id="classes">Classes</h2>
        %s<h2 id="properties">Properties</h2>
        %s<h2 id="schemes">Concept schemes</h2>
        %s<h2 id="rules">Rules</h2>
        %s"""
        .formatted(
            Html.escape(about(DCTerms.title)),
            Html.escape(about(DCTerms.description)),
            Html.escape(about(OWL.versionInfo)),
            Html.escape(PARLEY.NS),
            contents(classes()),
            contents(properties()),
            contents(schemes()),
            sections(classes()),
            sections(properties()),
            schemeSections(),
            rules());
  }

  private String about(Property property) {
    return model.createResource(Ontology.IRI).getRequiredProperty(property).getString();
  }

  private List<Term> classes() {
    return terms(model.listSubjectsWithProperty(RDF.type, OWL2.Class).toList());
  }

  private List<Term> properties() {
    List<Resource> found = model.listSubjectsWithProperty(RDF.type, OWL2.ObjectProperty).toList();
    found.addAll(model.listSubjectsWithProperty(RDF.type, OWL2.DatatypeProperty).toList());
    return terms(found);
  }

  private List<Term> schemes() {
    return terms(model.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme).toList());
  }

  private List<Term> concepts(Term scheme) {
    return terms(model.listSubjectsWithProperty(SKOS.topConceptOf, scheme.resource()).toList());
  }

  private static List<Term> terms(List<Resource> resources) {
    return resources.stream()
        .filter(resource -> resource.isURIResource() && resource.getURI().startsWith(PARLEY.NS))
        .sorted(BY_NAME)
        .map(Term::new)
        .toList();
  }

  private static String contents(List<Term> terms) {
    return terms.stream()
        .map(term -> Html.escape(term.name()))
        .map(name -> "<a href=\"#%s\">%s</a>".formatted(name, name))
        .collect(Collectors.joining(", "));
  }

  private static String sections(List<Term> terms) {
    return terms.stream().map(Term::html).collect(Collectors.joining());
  }

  private String schemeSections() {
    return schemes().stream()
        .map(scheme -> scheme.html() + sections(concepts(scheme)))
        .collect(Collectors.joining());
  }

  private String rules() {
    return """
        <p>What the graph of one document must look like before it is written.</p>
        <h3 id="violations">What keeps a document out</h3>
        <ul>
        %s</ul>
        <h3 id="warnings">What is reported, and written all the same</h3>
        <ul>
        %s</ul>
        """
        .formatted(rules(false), rules(true));
  }

  private String rules(boolean warnings) {
    return shapes.listSubjectsWithProperty(MESSAGE).toList().stream()
        .filter(shape -> shape.hasProperty(SEVERITY, WARNING) == warnings)
        .sorted(BY_NAME)
        .map(OntologyPage::rule)
        .collect(Collectors.joining());
  }

  private static String rule(Resource shape) {
    String name = Html.escape(shape.getURI().substring(shape.getURI().indexOf('#') + 1));
    return "<li id=\"shape-%s\">%s <code>%s</code></li>\n"
        .formatted(name, Html.escape(shape.getProperty(MESSAGE).getString()), name);
  }
}
