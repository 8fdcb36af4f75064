package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Reads "the North" as the state that the document also calls by its full name, "North Korea". */
final class DirectionNames {

  private final List<Tree> trees;
  private final List<List<Name>> names;
  private final Map<String, Authority.Entry> states = new HashMap<>();

  DirectionNames(List<Tree> trees, List<List<Name>> names) {
    this.trees = trees;
    this.names = names;
    for (List<Name> sentence : names) {
      for (Name name : sentence) {
        name.entry()
            .filter(e -> name.ofState() && e.name().matches("(North|South|East|West) .+"))
            .ifPresent(e -> states.putIfAbsent(e.name().split(" ")[0], e));
      }
    }
  }

  List<List<Name>> completed() {
    if (states.isEmpty()) {
      return List.copyOf(names);
    }
    List<List<Name>> all = new ArrayList<>();
    for (Tree tree : trees) {
      List<Name> own = new ArrayList<>(names.get(tree.sentence().index()));
      for (Token token : tree.sentence().tokens()) {
        read(tree, token, own);
      }
      own.sort(Comparator.comparingInt(Name::first));
      all.add(List.copyOf(own));
    }
    return List.copyOf(all);
  }

  private void read(Tree tree, Token token, List<Name> own) {
    Authority.Entry state = states.get(token.form());
    int at = token.index();
    boolean after = at > 0 && tree.token(at - 1).form().equalsIgnoreCase("the");
    boolean alone = at + 1 >= tree.size() || !tree.token(at + 1).tag().startsWith("NN");
    if (state == null || !after || !alone) {
      return;
    }
    Optional<Name> other = own.stream().filter(n -> n.covers(at)).findFirst();
    if (other.filter(n -> n.size() > 1).isPresent()) {
      return;
    }
    other.ifPresent(own::remove);
    own.add(
        new Name(
            tree.sentence().index(), at, at, Name.Kind.STATE, token.form(), Optional.of(state)));
  }
}
