package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.ingest.text.AnnotatedText;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** What the text engine takes for a name, cut and completed where its spans are known to err. */
final class EngineNames {

  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "minister",
          "president",
          "ambassador",
          "premier",
          "secretary",
          "chancellor",
          "king",
          "queen",
          "governor",
          "senator",
          "spokesman",
          "spokeswoman",
          "envoy");
  private static final Set<String> PARTICLES = Set.of("al", "el", "abu", "bin", "ben");
  private static final Set<String> LINKS =
      Set.of(
          "do", "dos", "da", "das", "de", "del", "della", "di", "du", "van", "von", "bin", "ibn");
  private static final Pattern REST =
      Pattern.compile("(?!era|led|like|style|run|type|born)\\p{L}{2,6}");

  private final AnnotatedText source;

  EngineNames(AnnotatedText source) {
    this.source = source;
  }

  static boolean entityStandsAlone(Tree tree, int token) {
    boolean before = token > 0 && inSameEntity(tree, token - 1, token);
    boolean after = token + 1 < tree.size() && inSameEntity(tree, token, token + 1);
    return !before && !after;
  }

  private static boolean inSameEntity(Tree tree, int left, int right) {
    return tree.token(left).entity().equals(tree.token(right).entity())
        && !tree.token(right).entityStart();
  }

  /** Names of one sentence, left to right. */
  List<Name> in(Tree tree) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.token(i);
      Optional<Name.Kind> kind = kindOf(token.entity());
      if (!token.entityStart() || kind.isEmpty()) {
        continue;
      }
      int last = i;
      while (last + 1 < tree.size() && inSameEntity(tree, last, last + 1)) {
        last++;
      }
      int open = bracket(tree, i, last);
      trimmed(tree, i, open - 1, kind.get()).ifPresent(names::add);
      if (open < last) {
        trimmed(tree, open + 1, last, kind.get()).ifPresent(names::add);
      }
    }
    return unbracketed(tree, names);
  }

  /** "President (Jonas) | Berg": the bracketed given name is his who follows. */
  private List<Name> unbracketed(Tree tree, List<Name> names) {
    List<Name> whole = new ArrayList<>();
    for (Name name : names) {
      Name before = whole.isEmpty() ? name : whole.get(whole.size() - 1);
      boolean said = before.last() + 2 == name.first() && given(tree, before);
      if (said) {
        whole.set(whole.size() - 1, surnamed(before, name.first(), name.last(), name.text()));
      } else {
        whole.add(name);
      }
    }
    return whole.stream()
        .map(
            name -> {
              int next = name.last() + 2;
              return given(tree, name)
                      && tree.token(next).tag().equals("NNP")
                      && tree.token(next).entity().isEmpty()
                  ? surnamed(name, next, next, Scene.text(source, tree, next, next))
                  : name;
            })
        .toList();
  }

  private static Name surnamed(Name given, int first, int last, String surname) {
    String text = given.text() + " " + surname;
    return new Name(given.sentence(), first, last, Name.Kind.PERSON, text, given.entry());
  }

  /** Whether a name in brackets stands between an office and another name. */
  private static boolean given(Tree tree, Name name) {
    return name.kind() == Name.Kind.PERSON
        && name.first() > 1
        && name.last() + 2 < tree.size()
        && tree.token(name.first() - 1).form().equals("(")
        && tree.token(name.last() + 1).form().equals(")")
        && Titles.isTitleWord(tree.token(name.first() - 2))
        && tree.token(name.last() + 2).tag().startsWith("NNP");
  }

  /** Where "Harbour Party (HP" falls apart into a name and its short form. */
  private static int bracket(Tree tree, int first, int last) {
    int at = first;
    while (at <= last && !tree.token(at).form().equals("(")) {
      at++;
    }
    return at;
  }

  private static Optional<Name.Kind> kindOf(String entity) {
    return switch (entity) {
      case "PERSON" -> Optional.of(Name.Kind.PERSON);
      case "ORG" -> Optional.of(Name.Kind.ORGANIZATION);
      case "GPE", "LOC", "FAC" -> Optional.of(Name.Kind.PLACE);
      default -> Optional.empty();
    };
  }

  /** Leaves off an article, a possessive ending and titles, and takes in a cut-off particle. */
  private Optional<Name> trimmed(Tree tree, int from, int to, Name.Kind kind) {
    int first = from;
    int last = to;
    while (first <= last
        && (tree.token(first).tag().equals("DT")
            || tree.token(first).tag().equals("POS")
            || tree.token(first).tag().equals("``")
            || (kind == Name.Kind.PERSON && Titles.isTitleWord(tree.token(first))))) {
      first++;
    }
    while (last >= first
        && !Character.isLetterOrDigit(lastChar(tree.token(last)))
        && !tree.token(last).form().endsWith(".")) {
      last--;
    }
    while (last > first && tree.token(last).tag().equals("POS")) {
      last--;
    }
    if (kind == Name.Kind.PERSON) {
      first = withParticle(tree, first);
      last = withRest(tree, last);
    }
    if (kind == Name.Kind.ORGANIZATION && joinsStates(tree, first)) {
      first -= 2;
    }
    if (first > last
        || !looksLikeName(tree, first, last)
        || (kind == Name.Kind.ORGANIZATION && NoBody.is(tree, first, last))
        || (kind == Name.Kind.PERSON
            && (NoBody.event(tree, first, last) || NoBody.seat(tree, first, last)))) {
      return Optional.empty();
    }
    Name.Kind mended =
        kind != Name.Kind.PERSON && afterTitle(tree, first) ? Name.Kind.PERSON : kind;
    if (mended == Name.Kind.PERSON && namesSite(tree, last)) {
      mended = Name.Kind.PLACE;
      last++;
    }
    String text = Scene.text(source, tree, first, last);
    return Optional.of(
        new Name(tree.sentence().index(), first, last, mended, text, Optional.empty()));
  }

  /** "the Jonas Berg | airport". */
  private static boolean namesSite(Tree tree, int last) {
    return last + 1 < tree.size()
        && tree.token(last).head() == last + 1
        && NoBody.site(tree.token(last + 1));
  }

  /**
   * "Deputy Foreign Minister | Le Cong Phung": whoever stands right behind an office is a person.
   */
  private static boolean afterTitle(Tree tree, int first) {
    if (first == 0 || tree.token(first).relation().equals("appos")) {
      return false;
    }
    Token before = tree.token(first - 1);
    return (before.tag().equals("NNP") || before.tag().equals("NN"))
        && BEFORE_NAMES.contains(before.lemma());
  }

  /** "Norway-| Iceland Fishing Association". */
  private static boolean joinsStates(Tree tree, int first) {
    return first > 1
        && tree.token(first - 1).form().equals("-")
        && touches(tree, first - 1, first)
        && touches(tree, first - 2, first - 1)
        && tree.token(first - 2).tag().startsWith("NNP");
  }

  private static char lastChar(Token token) {
    return token.form().charAt(token.form().length() - 1);
  }

  private static boolean looksLikeName(Tree tree, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (Character.isUpperCase(tree.token(i).form().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** "al-Maliki" whose "al-" the engine left outside. */
  private static int withParticle(Tree tree, int first) {
    if (first >= 2
        && tree.token(first - 1).form().equals("-")
        && PARTICLES.contains(tree.token(first - 2).form().toLowerCase(Locale.ROOT))) {
      return first - 2;
    }
    int begin = first;
    while (begin > 0 && givenName(tree, begin - 1, first)) {
      begin--;
    }
    return begin;
  }

  /** "Ricard | Perez Casado": a proper noun that hangs on the name and is no title. */
  private static boolean givenName(Tree tree, int at, int name) {
    Token token = tree.token(at);
    return token.tag().equals("NNP")
        && token.entity().isEmpty()
        && token.relation().equals("compound")
        && token.head() >= name
        && token.head() < name + 3
        && token.form().length() > 2
        && Character.isLowerCase(token.form().charAt(1))
        && !token.form().endsWith(".")
        && !Titles.isTitleWord(token)
        && Titles.collective(token.lemma()).isEmpty()
        && !NoBody.thing(tree, at)
        && !partOfTitle(tree, at);
  }

  /** "Minister of Trade and Industry | Rachid", "Secretary Treasury | Rubin". */
  private static boolean partOfTitle(Tree tree, int at) {
    if (at == 0) {
      return false;
    }
    Token before = tree.token(at - 1);
    boolean joined =
        before.tag().equals("CC") && at > 1 && tree.token(at - 2).tag().startsWith("NNP");
    return joined
        || before.tag().equals("HYPH")
        || before.lemma().equals("of")
        || Titles.isTitleWord(before);
  }

  /** "Kim Kye-Gwan" whose "-Gwan" the engine left outside. */
  private static int withRest(Tree tree, int last) {
    int end = last;
    while (end + 2 < tree.size()
        && tree.token(end + 1).form().equals("-")
        && touches(tree, end, end + 1)
        && touches(tree, end + 1, end + 2)
        && (tree.token(end + 2).tag().startsWith("NNP")
            || REST.matcher(tree.token(end + 2).form()).matches())) {
      end += 2;
    }
    if (end > 0 && end + 2 < tree.size() && mistakenWord(tree, end + 1)) {
      end++;
    }
    while (end + 2 < tree.size()
        && LINKS.contains(tree.token(end + 1).form())
        && tree.token(end + 2).tag().startsWith("NNP")) {
      end += 2; // "Maria | do Carmo", which the engine takes for a verb
      while (end + 1 < tree.size()
          && tree.token(end + 1).tag().startsWith("NNP")
          && tree.token(end + 1).head() >= 0
          && !tree.token(end + 1).entityStart()) {
        end++;
      }
    }
    return end;
  }

  /** "Truong Tan | Sang said": a word with a capital between a name and its verb. */
  private static boolean mistakenWord(Tree tree, int at) {
    Token token = tree.token(at);
    Token next = tree.token(at + 1);
    return Character.isUpperCase(token.form().charAt(0))
        && token.form().length() > 1
        && Character.isLowerCase(token.form().charAt(1))
        && token.entity().isEmpty()
        && (token.tag().startsWith("V") || token.tag().matches("NNP?|JJ"))
        && !Titles.isTitleWord(token)
        && Titles.collective(token.lemma()).isEmpty()
        && (next.tag().startsWith("V") || next.tag().equals("MD"))
        && Character.isLowerCase(next.form().charAt(0));
  }

  private static boolean touches(Tree tree, int left, int right) {
    return tree.token(left).span().end() == tree.token(right).span().begin();
  }
}
