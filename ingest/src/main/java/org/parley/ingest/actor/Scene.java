package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.ingest.document.Span;
import org.parley.ingest.text.AnnotatedText;
import org.parley.ingest.text.Sentence;
import org.parley.ingest.text.Tree;

/** A document's sentences and the proper names in them: what the linkers look at. */
record Scene(AnnotatedText text, List<Tree> trees, List<List<Name>> names, Authority authority) {

  static Scene of(AnnotatedText text, Authority authority) {
    NameFinder finder = new NameFinder(text.document(), authority);
    List<Tree> trees = new ArrayList<>();
    List<List<Name>> names = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Tree tree = new Tree(sentence);
      trees.add(tree);
      names.add(finder.find(tree));
    }
    return new Scene(
        text, List.copyOf(trees), new DirectionNames(trees, names).completed(), authority);
  }

  Tree tree(int sentence) {
    return trees.get(sentence);
  }

  Optional<Name> nameAt(int sentence, int token) {
    return names.get(sentence).stream().filter(n -> n.covers(token)).findFirst();
  }

  List<Name> allNames(Name.Kind kind) {
    return names.stream().flatMap(List::stream).filter(n -> n.kind() == kind).toList();
  }

  /** The place a geographic name names: the authority's where it knows it. */
  Place place(Name name, Roster roster) {
    Place place = known(name, roster);
    return roster.called(place, name.text().replaceFirst("^(the|The) ", ""));
  }

  private Place known(Name name, Roster roster) {
    if (name.kind() == Name.Kind.STATE) {
      Authority.Entry state = name.entry().orElseThrow();
      return roster.place(state.name(), Optional.of(state.id()));
    }
    return authority
        .place(name.text())
        .map(p -> roster.place(p.asPlace()))
        .orElseGet(
            () ->
                roster.place(
                    name.text().replaceFirst("^(the|The) ", ""),
                    name.entry().map(Authority.Entry::id)));
  }

  /** Whether a place is a building or a quarter rather than a city or a country. */
  boolean site(Name name) {
    return authority
        .place(name.text())
        .map(p -> p.kind().equals("site") || p.kind().equals("building"))
        .orElseGet(() -> tree(name.sentence()).token(name.last()).entity().equals("FAC"));
  }

  Span span(Name name) {
    return tree(name.sentence()).span(name.first(), name.last());
  }

  /** The token of a name that the sentence's syntax hangs on. */
  int head(Name name) {
    Tree tree = tree(name.sentence());
    for (int i = name.last(); i >= name.first(); i--) {
      int above = tree.token(i).head();
      if (above < name.first() || above > name.last()) {
        return i;
      }
    }
    return name.last();
  }

  String words(int sentence, int first, int last) {
    return text.document().slice(tree(sentence).span(first, last)).replaceAll("\\s+", " ").strip();
  }
}
