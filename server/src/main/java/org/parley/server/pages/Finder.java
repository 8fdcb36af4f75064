package org.parley.server.pages;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.parley.server.graph.Search;
import org.parley.server.graph.Snapshot;

/** Finds the thing that a reader means by a name in a field. */
final class Finder {

  private static final int MOST_NEAR = 6;

  private final Snapshot snapshot;

  Finder(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** The thing whose address ends in these words. */
  Optional<Resource> at(String folder, String slug) {
    return snapshot
        .addresses()
        .iri("/" + folder + "/" + slug)
        .map(snapshot::resource)
        .filter(snapshot::knows);
  }

  /** By its address, else by its name, else by the only name that has the words. */
  Optional<Resource> meant(String folder, String words) {
    Optional<Resource> addressed = at(folder, words);
    if (addressed.isPresent()) {
      return addressed;
    }
    List<Resource> named = named(folder, words);
    Optional<Resource> exact =
        named.stream().filter(thing -> snapshot.label(thing).equalsIgnoreCase(words)).findFirst();
    return exact.isPresent() || named.size() != 1 ? exact : Optional.of(named.get(0));
  }

  /** What may be meant, the closest first. */
  List<Resource> near(String folder, String words) {
    return named(folder, words).stream().limit(MOST_NEAR).toList();
  }

  /** What is said of a name that means nobody; nothing of an empty one. */
  Optional<List<Piece>> problem(View view, String typed, Optional<Resource> meant) {
    if (typed.isEmpty() || meant.isPresent()) {
      return Optional.empty();
    }
    Words words = new Words().text("Nobody is called just “" + typed + "”.");
    List<Piece> near = near("actor", typed).stream().map(view::link).toList();
    if (!near.isEmpty()) {
      words.text(" There are ").list(near).text(".");
    }
    return Optional.of(words.pieces());
  }

  private List<Resource> named(String folder, String words) {
    String start = "/" + folder + "/";
    return new Search(snapshot)
        .byName(words).stream()
            .filter(
                thing ->
                    snapshot
                        .addresses()
                        .path(thing.getURI())
                        .filter(path -> path.startsWith(start))
                        .isPresent())
            .toList();
  }
}
