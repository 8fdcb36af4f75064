package org.parley.server.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.parley.server.web.Format;

/**
 * What the dataset holds.
 *
 * @param licence its address, or null where none is stated
 * @param rights the licence, or what is said instead
 * @param issued when the first load began, or null
 * @param period of the documents, or null
 */
public record DatasetPage(
    String title,
    String description,
    String iri,
    @Nullable String licence,
    String rights,
    @Nullable String publisher,
    @Nullable String issued,
    @Nullable String modified,
    @Nullable String period,
    String triples,
    String graphs,
    String subjects,
    List<Example> examples,
    List<Count> classes,
    List<Count> properties) {

  /** A thing of a kind. */
  public record Example(String kind, String label, @Nullable String href) {}

  /** How often a term is used. */
  public record Count(String label, @Nullable String href, String number) {}

  Head head() {
    return Head.of("The dataset")
        .at("/dataset")
        .askedBy(Behind.of("home", Map.of()))
        .citedAs(citation())
        .structured(structured())
        .named(
            iri,
            Arrays.stream(Format.values())
                .map(
                    format ->
                        new Head.Alternate(
                            format.label(), "/dataset." + format.suffix(), format.mediaType()))
                .toList());
  }

  private String citation() {
    return "“"
        + title
        + "”. "
        + (publisher == null ? "" : publisher + ". ")
        + (modified == null ? "" : "State of " + Times.instant(modified) + ". ")
        + iri;
  }

  /** In the words that search engines for datasets know. */
  private String structured() {
    JsonObject dataset = new JsonObject();
    dataset.put("@context", "https://schema.org");
    dataset.put("@type", "Dataset");
    dataset.put("@id", iri);
    dataset.put("url", "/dataset");
    dataset.put("name", title);
    dataset.put("description", description);
    put(dataset, "license", licence);
    put(dataset, "dateModified", modified);
    put(dataset, "temporalCoverage", period == null ? null : period.replace(" to ", "/"));
    if (publisher != null) {
      JsonObject organization = new JsonObject();
      organization.put("@type", "Organization");
      organization.put("url", publisher);
      dataset.put("publisher", organization);
    }
    JsonObject dump = new JsonObject();
    dump.put("@type", "DataDownload");
    dump.put("contentUrl", "/dataset/dump.nq.gz");
    dump.put("encodingFormat", "application/n-quads");
    dataset.put("distribution", dump);
    return Structured.safe(dataset.toString());
  }

  private static void put(JsonObject dataset, String name, @Nullable String value) {
    if (value != null) {
      dataset.put(name, value);
    }
  }

  /** As HTML. */
  public String html() {
    return Templates.render("dataset", this);
  }
}
