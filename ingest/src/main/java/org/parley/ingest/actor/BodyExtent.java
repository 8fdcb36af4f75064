package org.parley.ingest.actor;

import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Tree;

/** How far the name of a body goes: often beyond what the engine takes for it. */
record BodyExtent(Scene scene) {

  private static final Set<String> FOR = Set.of("for", "on", "of");

  /** Bodies that are named after where they work. */
  private static final Set<String> SENT =
      Set.of(
          "mission",
          "embassy",
          "force",
          "operation",
          "forum",
          "tribunal",
          "group",
          "conference",
          "office");

  /** "the Contact Group | for Norway", "the Peace Mission | in Iceland": the name goes on. */
  String whole(Name name, String label) {
    Tree tree = scene.tree(name.sentence());
    int end = name.last();
    int next = end + 2;
    Optional<Name> owned = next < tree.size() ? owned(name, tree) : Optional.empty();
    if (owned.isPresent()) {
      return label + scene.words(name.sentence(), end + 1, owned.get().last());
    }
    if (next < tree.size() && tree.token(next).tag().equals("DT")) {
      next++;
    }
    String body = tree.token(end).lemma();
    boolean goesOn =
        label.contains(" ")
            && next < tree.size()
            && (tree.token(end + 1).head() == end || SENT.contains(body))
            && (FOR.contains(tree.token(end + 1).lemma())
                ? Titles.collective(body).equals("organization") || SENT.contains(body)
                : tree.token(end + 1).lemma().equals("in") && SENT.contains(body))
            && tree.token(next).tag().startsWith("NNP")
            && !tree.token(next).entity().equals("DATE");
    while (goesOn && next < tree.size() && tree.token(next).tag().startsWith("NNP")) {
      end = next++;
    }
    goesOn &= next >= tree.size() || !tree.token(next).tag().matches("NN.*|JJ|POS|VBG");
    return goesOn ? label + " " + scene.words(name.sentence(), name.last() + 1, end) : label;
  }

  /** "Standing Committee of Iceland | 's Fisheries Council": whose committee it is. */
  private Optional<Name> owned(Name name, Tree tree) {
    return tree.token(name.last() + 1).tag().equals("POS") && name.text().contains(" of ")
        ? scene
            .nameAt(name.sentence(), name.last() + 2)
            .filter(n -> n.kind() == Name.Kind.ORGANIZATION)
        : Optional.empty();
  }
}
