package org.parley.ontology;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** One term of the ontology, as its page shows it. */
record Term(Resource resource) {

  private static final Comparator<Resource> OWN_FIRST =
      Comparator.comparing((Resource target) -> !target.getURI().startsWith(PARLEY.NS))
          .thenComparing(Resource::getURI);

  /** What a term may say of itself by links, and how the page calls it. */
  private static final Map<String, Property> FORWARD = forward();

  /** What others say of a term. */
  private static final Map<String, List<Property>> BACKWARD = backward();

  String name() {
    return resource.getURI().substring(PARLEY.NS.length());
  }

  String html() {
    return """
        <div class="term" id="%s">
        <h3 id="%s-name"><a href="#%s">%s</a> <code>parley:%s</code></h3>
        <p>%s</p>
        <p class="example"><b>Example:</b> %s</p>
        <dl>
        %s</dl>
        </div>
        """
        .formatted(
            id(),
            id(),
            id(),
            text(RDFS.label),
            id(),
            text(SKOS.definition),
            text(SKOS.example),
            rows());
  }

  private String id() {
    return Html.escape(name());
  }

  private String text(Property property) {
    return Html.escape(resource.getRequiredProperty(property).getString());
  }

  private String rows() {
    StringBuilder rows = new StringBuilder();
    FORWARD.forEach((name, property) -> row(rows, name, values(property)));
    BACKWARD.forEach((name, properties) -> row(rows, name, sayers(properties)));
    return rows.toString();
  }

  private Stream<RDFNode> values(Property property) {
    return resource
        .listProperties(property)
        .mapWith(statement -> statement.getObject())
        .toList()
        .stream();
  }

  private Stream<RDFNode> sayers(List<Property> properties) {
    return properties.stream()
        .flatMap(
            property ->
                resource.getModel().listSubjectsWithProperty(property, resource).toList().stream());
  }

  private static void row(StringBuilder rows, String name, Stream<RDFNode> values) {
    List<String> links =
        values
            .filter(RDFNode::isURIResource)
            .map(RDFNode::asResource)
            .distinct()
            .sorted(OWN_FIRST)
            .map(Term::link)
            .toList();
    if (!links.isEmpty()) {
      rows.append(
          "<dt>%s</dt><dd>%s</dd>\n".formatted(Html.escape(name), String.join(", ", links)));
    }
  }

  private static String link(Resource target) {
    String uri = target.getURI();
    if (uri.startsWith(PARLEY.NS)) {
      String name = Html.escape(uri.substring(PARLEY.NS.length()));
      return "<a href=\"#%s\"><code>parley:%s</code></a>".formatted(name, name);
    }
    if (target.hasProperty(SKOS.notation)) {
      return coded(target);
    }
    String shown =
        target.hasProperty(DCTerms.title)
            ? Html.escape(target.getProperty(DCTerms.title).getString())
            : "<code>" + Html.escape(target.getModel().shortForm(uri)) + "</code>";
    return "<a href=\"%s\">%s</a>%s".formatted(Html.escape(uri), shown, source(target));
  }

  /** An event code: it has no page of its own, so the link leads to its codebook. */
  private static String coded(Resource code) {
    Resource scheme = code.getPropertyResourceValue(SKOS.inScheme);
    String codebook = scheme.getPropertyResourceValue(DCTerms.source).getURI();
    String system =
        scheme.getURI().startsWith("https://w3id.org/parley/cameo#") ? "CAMEO" : "PLOVER";
    return "<a href=\"%s\">%s %s</a> (%s)"
        .formatted(
            Html.escape(codebook),
            system,
            Html.escape(code.getProperty(SKOS.notation).getString()),
            Html.escape(code.getProperty(SKOS.prefLabel).getString()));
  }

  private static String source(Resource target) {
    Resource source = target.getPropertyResourceValue(RDFS.isDefinedBy);
    return source == null || !source.hasProperty(DCTerms.title)
        ? ""
        : " (<a href=\"%s\">%s</a>)"
            .formatted(
                Html.escape(source.getURI()),
                Html.escape(source.getProperty(DCTerms.title).getString()));
  }

  private static Map<String, Property> forward() {
    Map<String, Property> names = new LinkedHashMap<>();
    names.put("Kind of", RDFS.subClassOf);
    names.put("Case of", RDFS.subPropertyOf);
    names.put("Said of", RDFS.domain);
    names.put("May be said of", SchemaDO.domainIncludes);
    names.put("Value", RDFS.range);
    names.put("Value may be", SchemaDO.rangeIncludes);
    names.put("In scheme", SKOS.inScheme);
    names.put("Much the same as", SKOS.closeMatch);
    names.put("Narrower than", SKOS.broadMatch);
    names.put("Related to", SKOS.relatedMatch);
    names.put("See also", RDFS.seeAlso);
    return names;
  }

  private static Map<String, List<Property>> backward() {
    Map<String, List<Property>> names = new LinkedHashMap<>();
    names.put("Kinds", List.of(RDFS.subClassOf));
    names.put("Cases", List.of(RDFS.subPropertyOf));
    names.put("Properties", List.of(RDFS.domain, SchemaDO.domainIncludes));
    names.put("Value of", List.of(RDFS.range, SchemaDO.rangeIncludes));
    names.put("Concepts", List.of(SKOS.topConceptOf));
    return names;
  }
}
