package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.AnnotatedText;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Finds proper names: what the engine takes for one, mended by what the authority knows. Where both
 * see a name, the longer wins; at equal length the authority does.
 */
final class NameFinder {

  private static final int LONGEST = 7;

  private static final Set<String> JOINING =
      Set.of(
          "of", "the", "and", "for", "on", "in", "to", "de", "da", "do", "dos", "la", "el", "al",
          "du", "des", "against", "-", "–", "&", "'", "’", "'s", "’s", ",", ".", "/");

  private final AnnotatedText text;
  private final Authority authority;

  NameFinder(AnnotatedText text, Authority authority) {
    this.text = text;
    this.authority = authority;
  }

  /** Names of one sentence, left to right, none overlapping. */
  List<Name> find(Tree tree) {
    List<Name> candidates = new ArrayList<>();
    for (int first = 0; first < tree.size(); first++) {
      known(tree, first).ifPresent(candidates::add);
    }
    candidates.addAll(seenByEngine(tree));
    candidates.sort(
        Comparator.comparingInt((Name n) -> -n.size())
            .thenComparing(n -> n.entry().isEmpty())
            .thenComparing(Name::first));
    List<Name> chosen = new ArrayList<>();
    for (Name candidate : candidates) {
      if (chosen.stream().noneMatch(c -> overlap(c, candidate))) {
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparingInt(Name::first));
    return chosen;
  }

  private static boolean overlap(Name one, Name other) {
    return one.first() <= other.last() && other.first() <= one.last();
  }

  /** The longest name in the authority that starts at a token. */
  private Optional<Name> known(Tree tree, int first) {
    if (!startsName(tree.token(first))) {
      return Optional.empty();
    }
    for (int last = furthest(tree, first); last >= first; last--) {
      if (last > first && !endsName(tree.token(last))) {
        continue;
      }
      String text = text(tree, first, last);
      Optional<Name> name = lookUp(tree, first, last, text);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** The last token that a name from here can reach: capitalised words and what joins them. */
  private static int furthest(Tree tree, int first) {
    int last = first;
    for (int i = first + 1; i < Math.min(tree.size(), first + LONGEST); i++) {
      String form = tree.token(i).form();
      char c = form.charAt(0);
      if (Character.isUpperCase(c) || Character.isDigit(c)) {
        last = i;
      } else if (!JOINING.contains(form) && !tree.token(i - 1).form().equals("-")) {
        // the authority has names that end in small letters ("Bank for reconstruction")
        return tree.token(i).tag().startsWith("NN") ? Math.max(last, i) : last;
      }
    }
    return last;
  }

  private static boolean startsName(Token token) {
    char c = token.form().charAt(0);
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  /** The authority folds marks and endings away; a name's span leaves them out. */
  private static boolean endsName(Token token) {
    return !token.tag().startsWith("V")
        && !token.tag().equals("POS")
        && token.form().chars().anyMatch(Character::isLetterOrDigit);
  }

  private Optional<Name> lookUp(Tree tree, int first, int last, String text) {
    int sentence = tree.sentence().index();
    boolean partOfPerson =
        first == last
            && tree.token(first).entity().equals("PERSON")
            && !entityStandsAlone(tree, first);
    if (partOfPerson) {
      return Optional.empty();
    }
    record Reading(Name.Kind kind, Optional<Authority.Entry> entry) {}
    Optional<Authority.Entry> named = authority.named(text);
    Reading reading;
    if (named.isPresent()) {
      boolean state = named.get().type() == ActorType.STATE;
      reading =
          new Reading(
              state
                  ? usedAsAdjective(tree, last) && adjective(text).isPresent()
                      ? Name.Kind.ADJECTIVE
                      : Name.Kind.STATE
                  : Name.Kind.ORGANIZATION,
              named);
    } else if (authority.byCapital(text).isPresent()) {
      reading = new Reading(Name.Kind.CAPITAL, authority.byCapital(text));
    } else if (authority.bySeat(text).isPresent()) {
      reading = new Reading(Name.Kind.CAPITAL, authority.bySeat(text));
    } else if (tree.token(last).tag().endsWith("S") && authority.byPeople(text).isPresent()) {
      reading = new Reading(Name.Kind.PEOPLE, authority.byPeople(text));
    } else if (adjective(text).isPresent()) {
      reading = new Reading(Name.Kind.ADJECTIVE, adjective(text));
    } else if (authority.byPeople(text).isPresent()) {
      reading = new Reading(Name.Kind.PEOPLE, authority.byPeople(text));
    } else if (authority.place(text).isPresent()) {
      reading = new Reading(Name.Kind.PLACE, Optional.empty());
    } else {
      return Optional.empty();
    }
    return Optional.of(new Name(sentence, first, last, reading.kind(), text, reading.entry()));
  }

  private Optional<Authority.Entry> adjective(String text) {
    return authority.byAdjective(text).filter(e -> e.type() == ActorType.STATE);
  }

  /** "U.S." before a noun it modifies, as against "the U.S. said". */
  private static boolean usedAsAdjective(Tree tree, int last) {
    Token token = tree.token(last);
    return (token.relation().equals("compound") || token.relation().equals("nmod"))
        && token.head() > last;
  }

  private static boolean entityStandsAlone(Tree tree, int token) {
    boolean before = token > 0 && inSameEntity(tree, token - 1, token);
    boolean after = token + 1 < tree.size() && inSameEntity(tree, token, token + 1);
    return !before && !after;
  }

  private static boolean inSameEntity(Tree tree, int left, int right) {
    return tree.token(left).entity().equals(tree.token(right).entity())
        && !tree.token(right).entityStart();
  }

  private List<Name> seenByEngine(Tree tree) {
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
      trimmed(tree, i, last, kind.get()).ifPresent(names::add);
    }
    return names;
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
    if (first > last || !looksLikeName(tree, first, last) || departmentHead(tree, first)) {
      return Optional.empty();
    }
    Name.Kind mended =
        kind != Name.Kind.PERSON && afterTitle(tree, first) ? Name.Kind.PERSON : kind;
    String text = text(tree, first, last);
    return Optional.of(
        new Name(tree.sentence().index(), first, last, mended, text, Optional.empty()));
  }

  /** "Secretary of | State" is a title, not a body called State. */
  private static boolean departmentHead(Tree tree, int first) {
    return tree.token(first).form().equals("State")
        && first > 1
        && tree.token(first - 1).lemma().equals("of")
        && tree.token(first - 2).lemma().endsWith("secretary");
  }

  /**
   * "Deputy Foreign Minister | Le Cong Phung": whoever stands right behind an office is a person.
   */
  private static boolean afterTitle(Tree tree, int first) {
    if (first == 0 || tree.token(first).relation().equals("appos")) {
      return false;
    }
    Token before = tree.token(first - 1);
    return before.tag().matches("NNP?")
        && before
            .lemma()
            .matches(
                "minister|president|ambassador|premier|secretary|chancellor|king|queen|governor"
                    + "|senator|spokesman|spokeswoman|envoy");
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
        && tree.token(first - 2).form().matches("(?i)al|el|abu|bin|ben")) {
      return first - 2;
    }
    return first;
  }

  /** "Kim Kye-Gwan" whose "-Gwan" the engine left outside. */
  private static int withRest(Tree tree, int last) {
    int end = last;
    while (end + 2 < tree.size()
        && tree.token(end + 1).form().equals("-")
        && touches(tree, end, end + 1)
        && touches(tree, end + 1, end + 2)
        && (tree.token(end + 2).tag().startsWith("NNP")
            || tree.token(end + 2)
                .form()
                .matches("(?!era|led|like|style|run|type|born)\\p{L}{2,6}"))) {
      end += 2;
    }
    return end;
  }

  private static boolean touches(Tree tree, int left, int right) {
    return tree.token(left).span().end() == tree.token(right).span().begin();
  }

  private String text(Tree tree, int first, int last) {
    return text.slice(tree.span(first, last)).replaceAll("\\s+", " ").strip();
  }
}
