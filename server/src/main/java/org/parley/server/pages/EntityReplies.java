package org.parley.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.parley.server.graph.Description;
import org.parley.server.graph.PublicGraph;
import org.parley.server.graph.Snapshot;
import org.parley.server.web.Accept;
import org.parley.server.web.Format;
import org.parley.server.web.Reply;

/** Things at their addresses, each in the format that is asked for. */
final class EntityReplies {

  private final PublicGraph graph;

  EntityReplies(PublicGraph graph) {
    this.graph = graph;
  }

  /** The thing at the path, or nothing where the data knows of none. */
  Optional<Reply> at(String path, Accept accept, HttpServletRequest request) {
    return graph.read(snapshot -> at(snapshot, path, accept, request));
  }

  /** An identifier may end like a suffix: the whole path is tried first. */
  private static Optional<Reply> at(
      Snapshot snapshot, String path, Accept accept, HttpServletRequest request) {
    Optional<Resource> whole = known(snapshot, path);
    if (whole.isPresent()) {
      return Optional.of(negotiated(snapshot, whole.get(), path, accept, request));
    }
    Optional<Format> format = Format.bySuffix(path);
    if (format.isEmpty()) {
      return Optional.empty();
    }
    String stem = path.substring(0, path.length() - format.get().suffix().length() - 1);
    return known(snapshot, stem).map(thing -> reply(snapshot, thing, stem, format.get(), request));
  }

  private static Optional<Resource> known(Snapshot snapshot, String path) {
    return snapshot.addresses().iri(path).map(snapshot::resource).filter(snapshot::knows);
  }

  private static Reply negotiated(
      Snapshot snapshot, Resource thing, String path, Accept accept, HttpServletRequest request) {
    return accept
        .choose(Format.ALL)
        .map(
            format -> {
              Reply reply = reply(snapshot, thing, path, format, request).with("Vary", "Accept");
              String own = path + "." + format.suffix();
              return known(snapshot, own).isEmpty() ? reply.with("Content-Location", own) : reply;
            })
        .orElseGet(() -> Messages.notAcceptable(Format.ALL));
  }

  private static Reply reply(
      Snapshot snapshot, Resource thing, String path, Format format, HttpServletRequest request) {
    List<Head.Alternate> alternates = alternates(snapshot, path);
    String body =
        format == Format.HTML
            ? html(snapshot, thing, path, alternates, request)
            : Syntax.write(Description.of(snapshot, thing), format);
    List<String> links = new ArrayList<>();
    for (Head.Alternate alternate : alternates) {
      if (!alternate.mediaType().equals(format.mediaType())) {
        links.add(
            "<"
                + alternate.href()
                + ">; rel=\"alternate\"; type=\""
                + alternate.mediaType()
                + "\"");
      }
    }
    links.add("<" + thing.getURI() + ">; rel=\"describes\"");
    return Reply.of(HttpServletResponse.SC_OK, format.contentType(), body)
        .with("Link", String.join(", ", links));
  }

  private static String html(
      Snapshot snapshot,
      Resource thing,
      String path,
      List<Head.Alternate> alternates,
      HttpServletRequest request) {
    View view = View.of(snapshot, path, request);
    Sort sort = Sort.of(snapshot, thing);
    Head head =
        Head.of("")
            .at(path)
            .named(thing.getURI(), alternates)
            .askedBy(Behind.of(sort.query(), thing.getURI()))
            .citedAs(Citation.of(view, thing))
            .structured(Structured.of(snapshot, thing));
    return sort.page(view, head, thing);
  }

  /** Where another thing has the address that a suffix would make, there is no such address. */
  private static List<Head.Alternate> alternates(Snapshot snapshot, String path) {
    List<Head.Alternate> alternates = new ArrayList<>();
    for (Format format : Format.ALL) {
      String address = path + "." + format.suffix();
      if (known(snapshot, address).isEmpty()) {
        alternates.add(new Head.Alternate(format.label(), address, format.mediaType()));
      }
    }
    return alternates;
  }
}
