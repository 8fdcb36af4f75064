package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Reads titles of office from the words around a noun, on the surface: parsers split long titles,
 * while the order of their words is steady.
 */
final class TitleReader {

  private static final int LONGEST_SHORT_FORM = 4;
  private static final int LONGEST_COMPLEMENT = 9;
  private static final Set<String> TIMES =
      Set.of("time", "day", "week", "month", "year", "moment", "today", "yesterday");
  private static final Set<String> BODY_NOUNS =
      Set.of(
          "ministry",
          "department",
          "parliament",
          "police",
          "army",
          "government",
          "embassy",
          "bureau",
          "office",
          "agency",
          "committee",
          "commission",
          "council",
          "party",
          "court",
          "opposition",
          "union");

  private static final Set<String> JOINING =
      Set.of("of", "and", "for", "the", "-", "to", "at", "on");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> COUNTRIES =
      Set.of("country", "nation", "kingdom", "republic", "island", "state", "city", "world");

  /** "the acting embassy spokesman": he is acting, and no embassy. */
  private static final String ACTING = "acting";

  private static final Set<String> AWAY = Set.of("to", "at", "on");

  /**
   * What ties an office to where or for what it is held: "ambassador to Iraq", "envoy on Cyprus".
   */
  private static final Set<String> POSTED = Set.of("to", "for", "at", "on", "in");

  private static final Set<String> ALSO = Set.of("also", "concurrently", "currently");
  private static final Set<String> OWNING = Set.of("of", "for", "to", "at");
  private static final Set<String> BREAKS = Set.of(",", "(", "-", "--", "–");
  private static final Set<String> IN_APPOSITION = Set.of("DT", "PRP$", "POS", "HYPH", "RB", "CD");
  private static final Set<String> IN_COMPLEMENT = Set.of("DT", "POS", "CC", "HYPH", "IN", "CD");
  private static final Set<String> NO_WORDS = Set.of("DT", "PRP$", "POS", "CD", "SYM");

  private final Tree tree;
  private final List<Name> names;

  TitleReader(Tree tree, List<Name> names) {
    this.tree = tree;
    this.names = names;
  }

  /** The title that ends right before a token ("Iraqi Prime Minister | Nouri al-Maliki"). */
  Optional<TitlePhrase> before(int token) {
    int head = token - 1;
    while (head > 0 && Titles.isHonorific(tree.token(head).form())) {
      head--; // "President Dr. | Berg"
    }
    head = beforeShortForm(head);
    if (head > 0 && headEnd(head - 1) == head) {
      head--; // "director general | Berg"
    } else if (head > 1 && headEnd(head - 2) == head) {
      head -= 2;
    }
    boolean comma = head >= 0 && tree.token(head).form().equals(",");
    if (comma) {
      head--;
    }
    if (head >= 0 && titleHead(head)) {
      return Optional.of(phrase(head, head)).filter(p -> !comma || definite(p));
    }
    if (head >= 0 && AWAY.contains(tree.token(head).lemma())) {
      return Optional.empty(); // "loyal to | Berg"
    }
    // "Minister of Foreign Affairs | Sergei Lavrov": the head stands before an "of".
    for (int i = head; i >= Math.max(0, head - LONGEST_COMPLEMENT); i--) {
      String lemma = tree.token(i).lemma();
      boolean owning = lemma.equals("of") || (i < head && POSTED.contains(lemma));
      if (owning && i > 0 && titleHead(i - 1)) {
        boolean apart = lemma.equals("of") || !comma || !speaks(token);
        return Optional.of(phrase(i - 1, head)).filter(p -> apart && (!comma || definite(p)));
      }
      // "head of the club's branch in Oslo, | Berg,"
      boolean owner = comma && (lemma.equals("in") || tree.token(i).tag().equals("POS"));
      if (comma && inPersonName(i)) {
        return Optional.empty(); // "Minister Lund's visit to Norway, | Berg said"
      }
      if (!nominal(tree.token(i)) && !JOINING.contains(lemma) && !owner) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Director of the Fisheries Bureau | (FB) | Jonas Berg". */
  private int beforeShortForm(int last) {
    return last > 3 && tree.bracketed(last - 2) && tree.token(last - 3).tag().startsWith("NN")
        ? last - 3
        : last;
  }

  /** "met the envoy to Norway, Berg said": no envoy. */
  private boolean speaks(int name) {
    int at = name;
    while (at < tree.size() && inPersonName(at)) {
      at++;
    }
    return at < tree.size() && tree.token(at).tag().startsWith("V");
  }

  private boolean definite(TitlePhrase phrase) {
    return phrase.first() < phrase.head() && phrase.last() - phrase.first() > 0;
  }

  /** The title in apposition right after a token ("Hiltermann, director of the Group"). */
  Optional<TitlePhrase> after(int token) {
    int at = token + 1;
    if (at >= tree.size() || !BREAKS.contains(tree.token(at).form())) {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(tree.size(), at + 9); i++) {
      Token word = tree.token(i);
      boolean ends = i + 1 == tree.size() || !goesOn(i + 1);
      if (titleHead(i) && ends) {
        // "Berg, foreign secretary of Norway Liv Dahl and many others": a list, another's title.
        int end = rightEnd(i);
        boolean anothers =
            word.tag().endsWith("S") || (end + 1 < tree.size() && inPersonName(end + 1));
        return anothers
                || speaksFor(at + 1, end + 1)
                || inPersonName(Math.min(tree.size() - 1, i + 1))
            ? Optional.empty()
            : Optional.of(phrase(i, end));
      }
      if (!nominal(word) && !IN_APPOSITION.contains(word.tag())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Berg, Norway's energy minister | and also current president of the Union, said". */
  Optional<TitlePhrase> further(TitlePhrase title) {
    int at = title.last() + 1;
    if (at + 1 >= tree.size() || !tree.token(at).form().equals("and")) {
      return Optional.empty();
    }
    boolean also = ALSO.contains(tree.token(at + 1).lemma());
    for (int i = also ? at + 2 : at + 1; i < Math.min(tree.size(), at + 9); i++) {
      Token word = tree.token(i);
      if (titleHead(i) && (i + 1 == tree.size() || !goesOn(i + 1))) {
        int end = rightEnd(i);
        int behind = tree.bracketed(end + 1) ? end + 4 : end + 1;
        boolean closed = behind >= tree.size() || tree.token(behind).tag().matches("[,.]");
        return closed && !word.tag().endsWith("S") ? Optional.of(phrase(i, end)) : Optional.empty();
      }
      boolean another = word.tag().equals("DT") && !also; // "Berg, the minister, and the king"
      if (another || inPersonName(i) || !(nominal(word) || IN_APPOSITION.contains(word.tag()))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "the president | chief", "the president | 's adviser". */
  private boolean goesOn(int next) {
    return titleHead(next) || tree.token(next).tag().equals("POS");
  }

  /** "…, by Lund, a US official | said": who says so is another. */
  private boolean speaksFor(int first, int behind) {
    return behind < tree.size()
        && tree.token(first).tag().equals("DT")
        && FINITE.contains(tree.token(behind).tag());
  }

  /** The title phrase headed by a noun, wherever it stands; empty where the noun is no title. */
  Optional<TitlePhrase> headedBy(int token) {
    return titleHead(token) ? Optional.of(phrase(token, rightEnd(token))) : Optional.empty();
  }

  private boolean titleHead(int index) {
    Token token = tree.token(index);
    return token.tag().startsWith("NN")
        && Titles.isTitle(token.lemma())
        && !ActingNoun.ofBody(tree, index);
  }

  private static boolean nominal(Token token) {
    return token.tag().startsWith("NN")
        || token.tag().startsWith("JJ")
        || (token.tag().equals("VBG") && Titles.isDuty(token.form()));
  }

  private TitlePhrase phrase(int head, int last) {
    int first = leftEnd(head);
    Optional<Name> state = named(first, last, true);
    Optional<Name> body = named(first, last, false);
    List<String> words = new ArrayList<>();
    boolean former = false;
    String ministry = null;
    StringBuilder ministryWords = new StringBuilder();
    for (int i = first; i <= head; i++) {
      Token token = tree.token(i);
      former |= Titles.isPast(token.form());
      boolean inState = state.isPresent() && state.get().covers(i);
      boolean inBody = body.isPresent() && body.get().covers(i);
      if (token.tag().equals("POS") && i > first && owner(tree.token(i - 1))) {
        words.clear(); // "the president's spokesman" is a spokesman
      }
      if (inState
          || inBody
          || NO_WORDS.contains(token.tag())
          || Titles.isPassing(token.form())
          || Titles.isHonorific(token.form())) {
        continue;
      }
      if (i < head && BODY_NOUNS.contains(token.lemma())) {
        boolean acting = words.remove(ACTING);
        words.forEach(w -> ministryWords.append(w).append(' '));
        ministryWords.append(token.form());
        ministry = ministryWords.toString();
        words.clear();
        if (acting) {
          words.add(ACTING);
        }
        continue;
      }
      words.add(word(i, head));
    }
    String title =
        String.join(" ", words).replace(" - ", "-") + (headEnd(head) > head ? "-general" : "");
    if (last > headEnd(head)) {
      title += ofWords(headEnd(head), last, state, body);
    }
    return new TitlePhrase(
        first, head, last, title.strip(), state, body, Optional.ofNullable(ministry), former);
  }

  /** One of several "presidents" is a president. */
  private String word(int at, int head) {
    Token token = tree.token(at);
    if (at == head && token.tag().endsWith("S")) {
      return token.lemma();
    }
    return isProperPlace(at) ? token.form() : token.form().toLowerCase(Locale.ROOT);
  }

  private static boolean owner(Token token) {
    return Titles.isTitle(token.lemma()) || COUNTRIES.contains(token.lemma());
  }

  private boolean isProperPlace(int token) {
    return names.stream().anyMatch(n -> n.covers(token) && n.kind() == Name.Kind.PLACE);
  }

  /** " of foreign affairs", where the object is no state or body by itself. */
  private String ofWords(int head, int last, Optional<Name> state, Optional<Name> body) {
    StringBuilder words = new StringBuilder();
    if (tree.token(head + 1).lemma().equals("to")) {
      return ""; // "ambassador to Iraq" is an ambassador
    }
    for (int i = head + 1; i <= last; i++) {
      int at = i;
      if (state.filter(n -> n.covers(at)).isPresent()
          || body.filter(n -> n.covers(at)).isPresent()) {
        return "";
      }
      words.append(' ').append(tree.token(i).form().toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  private int leftEnd(int head) {
    int first = head;
    while (first > 0) {
      first = pastBracket(first);
      Token token = tree.token(first - 1);
      boolean inName = inName(first - 1);
      if (nominal(token)
          || inName
          || (token.tag().equals("POS") || token.tag().equals("HYPH"))
          || (token.tag().equals("VBN") && Titles.isPassing(token.form()))
          || Titles.isPassing(token.form())) {
        if (inPersonName(first - 1) || TIMES.contains(token.lemma())) {
          break; // "by the time | Prime Minister Lund met"
        }
        first--;
      } else if ((token.tag().equals("DT") || token.tag().equals("PRP$"))) {
        first--;
        break;
      } else {
        break;
      }
    }
    return first;
  }

  /** "the Fisheries Organisation (FO) | chief": the name before its short form in brackets. */
  private int pastBracket(int first) {
    if (first < 4 || !tree.token(first - 1).form().equals(")")) {
      return first;
    }
    for (int open = first - 2; open > 0 && open >= first - LONGEST_SHORT_FORM; open--) {
      if (tree.token(open).form().equals("(")) {
        return inName(open - 1) ? open : first;
      }
    }
    return first;
  }

  private boolean inName(int token) {
    return names.stream().anyMatch(n -> n.covers(token));
  }

  private boolean inPersonName(int token) {
    return names.stream().anyMatch(n -> n.kind() == Name.Kind.PERSON && n.covers(token));
  }

  /** "secretary-general", "director general", whose second half is no noun. */
  private int headEnd(int head) {
    int next =
        head + 1 < tree.size() && tree.token(head + 1).form().equals("-") ? head + 2 : head + 1;
    return next < tree.size()
            && tree.token(next).lemma().equals("general")
            && tree.token(next).tag().equals("JJ")
        ? next
        : head;
  }

  /** Takes in "of X", "for X", "to X" after a title head. */
  private int rightEnd(int noun) {
    int head = headEnd(noun);
    if (head + 2 >= tree.size() || !OWNING.contains(tree.token(head + 1).lemma())) {
      return head;
    }
    int last = head + 1;
    for (int i = head + 2; i < Math.min(tree.size(), head + 12); i++) {
      Token token = tree.token(i);
      boolean joins = IN_COMPLEMENT.contains(token.tag()) || nominal(token) || inName(i);
      if (!joins || (token.tag().equals("IN") && !token.lemma().equals("of")) || inPersonName(i)) {
        break;
      }
      if (nominal(token) || inName(i)) {
        last = i;
      }
    }
    boolean somewhere =
        tree.token(head + 1).lemma().equals("at") && named(head, last, false).isEmpty();
    return last > head + 1 && !somewhere
        ? last
        : head; // "the leader at the palace" leads no palace
  }

  /** The first state, or the last organisation, named inside a stretch. */
  private Optional<Name> named(int first, int last, boolean state) {
    return names.stream()
        .filter(n -> n.first() >= first && n.last() <= last)
        .filter(n -> state ? n.ofState() : n.kind() == Name.Kind.ORGANIZATION)
        .reduce((one, other) -> state ? one : other);
  }
}
