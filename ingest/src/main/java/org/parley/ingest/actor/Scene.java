package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.ingest.document.Span;
import org.parley.ingest.text.AnnotatedText;
import org.parley.ingest.text.Sentence;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * A document's sentences and the proper names in them: what the linkers look at.
 *
 * @param alone lemmas of the plurals that stand somewhere by themselves ("the ministers")
 */
record Scene(
    AnnotatedText text,
    List<Tree> trees,
    List<List<Name>> names,
    Authority authority,
    Set<String> alone) {

  /** What the annotated text has where a character takes two Java chars. */
  private static final char BEYOND_PLANE = '\uFFFC';

  private static final Set<String> ABBREVIATIONS =
      Set.of("Ltd.", "Inc.", "Co.", "Corp.", "Jr.", "Sr.", "St.");

  private static final Pattern SHORT_FORM =
      Pattern.compile(" ?\\( ?\\p{Lu}[\\p{L}\\p{N}-]* ?\\)(?= )");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  static Scene of(AnnotatedText text, Authority authority) {
    NameFinder finder = new NameFinder(text, authority);
    List<Tree> trees = new ArrayList<>();
    List<List<Name>> names = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Tree tree = new Tree(sentence);
      trees.add(tree);
      names.add(finder.find(tree));
    }
    return new Scene(
        text,
        List.copyOf(trees),
        new ThingNames(trees).without(new DirectionNames(trees, names).completed()),
        authority,
        alone(trees));
  }

  private static Set<String> alone(List<Tree> trees) {
    Set<String> lemmas = new HashSet<>();
    for (Tree tree : trees) {
      for (Token token : tree.sentence().tokens()) {
        if (token.tag().equals("NNS")
            && !token.relation().equals("conj")
            && tree.children(token.index()).stream()
                .allMatch(child -> tree.token(child).tag().equals("DT"))) {
          lemmas.add(token.lemma());
        }
      }
    }
    return lemmas;
  }

  Tree tree(int sentence) {
    return trees.get(sentence);
  }

  Optional<Name> nameAt(int sentence, int token) {
    for (Name name : names.get(sentence)) {
      if (name.covers(token)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  List<Name> allNames(Name.Kind kind) {
    return names.stream().flatMap(List::stream).filter(n -> n.kind() == kind).toList();
  }

  /**
   * The state that a document is written from, as far as its first sentence tells: what "the
   * foreign ministry" belongs to where nothing else is said.
   */
  Optional<Authority.Entry> home() {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Tree lead = trees.get(0);
    List<Name> states = names.get(0).stream().filter(Name::ofState).toList();
    return states.stream()
        .filter(name -> name.first() == 0 || inSubject(lead, head(name)))
        .findFirst()
        .or(() -> states.stream().findFirst())
        .flatMap(Name::entry);
  }

  /** Whether a token stands in the subject of the main clause, or of what is reported in it. */
  private static boolean inSubject(Tree tree, int token) {
    int at = token;
    for (int hops = 0; hops < 8 && at >= 0; hops++) {
      Token word = tree.token(at);
      if (word.relation().equals("nsubj") || word.relation().equals("nsubjpass")) {
        return true;
      }
      at = word.head();
    }
    return false;
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
        .orElseGet(() -> site(tree(name.sentence()).token(name.last())));
  }

  private static boolean site(Token last) {
    return last.entity().equals("FAC") || NoBody.site(last);
  }

  /** Whether a body is called by the building it sits in: "the White House". */
  boolean building(Name name) {
    return name.kind() == Name.Kind.ORGANIZATION
        && name.entry().isPresent()
        && authority.place(name.text()).isPresent();
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
    return text(text, tree(sentence), first, last);
  }

  /** The same without short forms in brackets: "Harbour Union (HU) envoys" are its envoys. */
  String label(int sentence, int first, int last) {
    return SHORT_FORM.matcher(words(sentence, first, last)).replaceAll("").strip();
  }

  /** "BBC.", whose period the engine took for an abbreviation's. */
  private static boolean endsSentence(Tree tree, int last) {
    String form = tree.token(last).form();
    boolean atEnd = last + 1 == tree.size() || tree.token(last + 1).tag().equals("''");
    return atEnd
        && form.length() > 2
        && form.indexOf('.') == form.length() - 1
        && !ABBREVIATIONS.contains(form);
  }

  /** The words from one token to another, white space folded. */
  static String text(AnnotatedText source, Tree tree, int first, int last) {
    Span span = tree.span(first, last);
    String words = source.characters().substring(span.begin(), span.end());
    if (words.indexOf(BEYOND_PLANE) >= 0) {
      words = source.document().slice(span);
    }
    String folded = SPACE.matcher(words).replaceAll(" ").strip();
    return endsSentence(tree, last) ? folded.substring(0, folded.length() - 1) : folded;
  }
}
