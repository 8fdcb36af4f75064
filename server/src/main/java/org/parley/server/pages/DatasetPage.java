package org.parley.server.pages;

import java.util.Arrays;
import java.util.List;
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
        .named(
            iri,
            Arrays.stream(Format.values())
                .map(
                    format ->
                        new Head.Alternate(
                            format.label(), "/dataset." + format.suffix(), format.mediaType()))
                .toList());
  }

  /** As HTML. */
  public String html() {
    return Templates.render("dataset", this);
  }
}
