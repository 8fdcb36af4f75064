package org.parley.server.pages;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.rdf.model.Resource;
import org.parley.server.pages.Head.Alternate;
import org.parley.server.web.Format;

/** What pages that show many things have in their heads. */
final class Overviews {

  private Overviews() {}

  /**
   * With how to cite the page, and schema.org's word for it.
   *
   * @param about the things it is about, beside the dataset
   */
  static Head head(View view, String title, String part, String address, List<Resource> about) {
    return Head.of(title)
        .in(part)
        .at(address)
        .citedAs(Citation.of(view, title, address))
        .structured(structured(view, title, address, about));
  }

  /** The same address as data: a suffix before its parameters. */
  static List<Alternate> data(String address) {
    int parameters = address.indexOf('?');
    String path = parameters < 0 ? address : address.substring(0, parameters);
    String rest = parameters < 0 ? "" : address.substring(parameters);
    return List.of(alternate(Format.TURTLE, path, rest), alternate(Format.JSON_LD, path, rest));
  }

  private static Alternate alternate(Format format, String path, String rest) {
    return new Alternate(format.label(), path + "." + format.suffix() + rest, format.mediaType());
  }

  private static String structured(View view, String title, String address, List<Resource> about) {
    JsonObject page = new JsonObject();
    page.put("@context", "https://schema.org");
    page.put("@type", "CollectionPage");
    page.put("name", title);
    page.put("url", address);
    JsonObject dataset = new JsonObject();
    dataset.put("@type", "Dataset");
    dataset.put("@id", view.snapshot().addresses().base().iri());
    dataset.put("name", "Parley");
    dataset.put("version", view.snapshot().version());
    page.put("isPartOf", dataset);
    JsonArray things = new JsonArray();
    about.forEach(
        thing -> {
          JsonObject each = new JsonObject();
          each.put("@id", thing.getURI());
          each.put("name", view.snapshot().label(thing));
          things.add(each);
        });
    if (!about.isEmpty()) {
      page.put("about", things);
    }
    return Structured.safe(page.toString());
  }
}
