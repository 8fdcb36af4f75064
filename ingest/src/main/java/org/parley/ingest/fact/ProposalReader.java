package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Titles;
import org.parley.ingest.document.Span;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Reads proposals: a course of action that someone puts forward, by a verb ("suggested a
 * mechanism") or as somebody's proposal ("the South African proposal for a summit").
 */
public final class ProposalReader {

  private static final Set<String> NOUNS = Set.of("proposal", "offer", "initiative", "suggestion");
  private static final Set<String> COURTESIES =
      Set.of(
          "opinion",
          "opportunity",
          "backing",
          "support",
          "apology",
          "condolence",
          "detail",
          "explanation",
          "glimpse",
          "insight",
          "hope",
          "thanks",
          "congratulation",
          "chance",
          "sympathy",
          "prayer",
          "evidence",
          "reason",
          "view",
          "comment",
          "alternative",
          "invitation");
  private static final int NEARBY = 250;
  private static final Set<String> FIRST_PERSON = Set.of("we", "i", "our", "my");

  private final Cast cast;
  private final List<Position> positions;

  /**
   * @param positions those read from the same document; they tell who "we" is in a quotation
   */
  public ProposalReader(Cast cast, List<Position> positions) {
    this.cast = cast;
    this.positions = List.copyOf(positions);
  }

  /** Proposals in text order, one for each content. */
  public List<Proposal> read() {
    Map<Span, Proposal> found = new LinkedHashMap<>();
    for (Tree tree : cast.trees()) {
      for (Token token : tree.sentence().tokens()) {
        Optional<Proposal> proposal =
            token.tag().startsWith("V") && ProposalWords.proposes(tree, token.index())
                ? byVerb(tree, token.index())
                : token.tag().startsWith("NN") && NOUNS.contains(token.lemma())
                    ? byNoun(tree, token.index())
                    : Optional.empty();
        proposal
            .filter(p -> found.keySet().stream().noneMatch(s -> s.overlaps(p.content())))
            .ifPresent(p -> found.put(p.content(), p));
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparing(Proposal::content))
        .map(p -> new ProposalOutcome(cast, p).resolved())
        .toList();
  }

  private Optional<Proposal> byVerb(Tree tree, int verb) {
    Optional<Span> content = content(tree, verb);
    Set<String> proposers = proposers(tree, verb);
    if (content.isEmpty()
        || proposers.isEmpty()
        || content.get().length() < 8
        || tree.negated(verb)) {
      return Optional.empty();
    }
    Set<String> addressees = new LinkedHashSet<>();
    for (int to : tree.objectsOf(verb, "to")) {
      addressees.addAll(cast.denoted(tree.sentence().index(), to));
    }
    if (tree.token(verb).lemma().equals("invite")) {
      tree.children(verb, "dobj", "nsubj").stream()
          .filter(c -> c > verb)
          .forEach(o -> addressees.addAll(cast.introduced(tree.sentence().index(), o)));
    }
    addressees.removeAll(proposers);
    return Optional.of(
        proposal(tree, verb, content.get(), proposers, addressees, "proposal-verb", 0.7));
  }

  /** The thing proposed: the object, the clause or what is called for. */
  private Optional<Span> content(Tree tree, int verb) {
    String lemma = tree.token(verb).lemma();
    if (lemma.matches("call|appeal|press|push|ask")) {
      return tree.objectsOf(verb, "for").stream().findFirst().map(o -> trimmed(tree, o));
    }
    if (tree.passive(verb)) {
      return tree.subject(verb).map(s -> trimmed(tree, s));
    }
    if (lemma.equals("invite")) {
      return tree.child(verb, "xcomp", "ccomp", "advcl", "oprd").map(c -> trimmed(tree, c));
    }
    return tree.children(verb, "dobj", "ccomp", "xcomp").stream()
        .filter(c -> !tree.token(c).tag().startsWith("PRP"))
        .filter(c -> !COURTESIES.contains(tree.token(c).lemma()))
        .findFirst()
        .map(c -> trimmed(tree, c));
  }

  /** A subtree's words without a leading "that" and marks at its ends. */
  private static Span trimmed(Tree tree, int head) {
    java.util.BitSet within = tree.subtree(head);
    int first = within.nextSetBit(0);
    int last = within.length() - 1;
    while (first < last
        && tree.token(first).form().toLowerCase(Locale.ROOT).matches("that|[,:;.\"“”'`]+")) {
      first++;
    }
    while (last > first && tree.token(last).form().matches("[,:;.]+")) {
      last--;
    }
    return tree.span(first, last);
  }

  private Set<String> proposers(Tree tree, int verb) {
    int sentence = tree.sentence().index();
    Set<String> proposers = new LinkedHashSet<>();
    if (tree.passive(verb)) {
      tree.objectsOf(verb, "by").forEach(o -> proposers.addAll(cast.introduced(sentence, o)));
      return proposers;
    }
    Optional<Integer> subject = subject(tree, verb);
    if (subject.isEmpty()) {
      return proposers;
    }
    Token token = tree.token(subject.get());
    if (FIRST_PERSON.contains(token.form().toLowerCase(Locale.ROOT))) {
      List<String> speaker = speaker(token.span());
      proposers.addAll(speaker.isEmpty() ? sayer(tree, verb) : speaker);
    } else {
      proposers.addAll(acting(tree, subject.get()));
    }
    return proposers;
  }

  /** Those a phrase denotes, or introduces where its noun names people or a body. */
  private List<String> acting(Tree tree, int head) {
    Token noun = tree.token(head);
    boolean people = Titles.isTitle(noun.lemma()) || !Titles.collective(noun.lemma()).isEmpty();
    return people
        ? cast.introduced(tree.sentence().index(), head)
        : cast.denotedWithConjuncts(tree.sentence().index(), head);
  }

  private static Optional<Integer> subject(Tree tree, int verb) {
    int at = verb;
    for (int hops = 0; hops < 3 && at >= 0; hops++) {
      Optional<Integer> subject = tree.subject(at);
      if (subject.isPresent()
          || !tree.token(at).relation().matches("xcomp|advcl|conj|pcomp|prep|dep")) {
        return subject;
      }
      at = tree.token(at).head();
    }
    return Optional.empty();
  }

  /** Whose words a passage is. */
  private List<String> speaker(Span words) {
    return positions.stream()
        .filter(p -> p.content().contains(words))
        .min(Comparator.comparingInt(p -> p.content().length()))
        .or(() -> quotedBeside(words))
        .map(Position::holders)
        .orElse(List.of());
  }

  /** '"We propose …," X said': the subject of the clause that this one is the content of. */
  private List<String> sayer(Tree tree, int verb) {
    Token token = tree.token(verb);
    return token.relation().equals("ccomp")
        ? tree.subject(token.head())
            .map(s -> cast.denotedWithConjuncts(tree.sentence().index(), s))
            .orElse(List.of())
        : List.of();
  }

  /** A proposal is no position, but its speaker is that of the quotation right beside it. */
  private Optional<Position> quotedBeside(Span words) {
    return positions.stream()
        .filter(Position::verbatim)
        .filter(p -> distance(p.content(), words) < NEARBY)
        .min(Comparator.comparingInt(p -> distance(p.content(), words)));
  }

  private static int distance(Span one, Span other) {
    return one.overlaps(other)
        ? 0
        : Math.max(one.begin(), other.begin()) - Math.min(one.end(), other.end());
  }

  /** "Iran's proposal to …", "the South African proposal for …". */
  private Optional<Proposal> byNoun(Tree tree, int noun) {
    int sentence = tree.sentence().index();
    boolean complement =
        tree.has(noun, "acl", "ccomp") || !tree.objectsOf(noun, "for", "on").isEmpty();
    if (!complement || tree.token(noun).entity().equals("ORG")) {
      return Optional.empty();
    }
    Set<String> proposers = new LinkedHashSet<>();
    for (int child : tree.children(noun, "poss")) {
      boolean first = FIRST_PERSON.contains(tree.token(child).form().toLowerCase(Locale.ROOT));
      proposers.addAll(first ? speaker(tree.token(child).span()) : cast.denoted(sentence, child));
    }
    tree.objectsOf(noun, "by", "from").forEach(o -> proposers.addAll(cast.denoted(sentence, o)));
    for (int i = noun - 1; i >= 0 && tree.under(i, noun); i--) {
      cast.state(sentence, i).ifPresent(proposers::add);
    }
    if (proposers.isEmpty()) {
      return Optional.empty();
    }
    Span content = trimmed(tree, noun);
    return Optional.of(proposal(tree, noun, content, proposers, Set.of(), "proposal-noun", 0.5));
  }

  private Proposal proposal(
      Tree tree,
      int word,
      Span content,
      Set<String> proposers,
      Set<String> addressees,
      String rule,
      double confidence) {
    Set<String> reporters = reporters(tree, word);
    reporters.removeAll(proposers);
    return new Proposal(
        List.copyOf(proposers),
        List.copyOf(addressees),
        parties(tree, content),
        content,
        List.copyOf(reporters),
        Proposal.Status.OPEN,
        List.of(),
        List.of(Clause.of(tree, word).span().cover(content)),
        confidence,
        rule);
  }

  /** Who tells of it: the speaker of the clause it stands in, "according to", "what X called". */
  private Set<String> reporters(Tree tree, int word) {
    int sentence = tree.sentence().index();
    Set<String> reporters = new LinkedHashSet<>();
    int at = word;
    while (at >= 0 && tree.token(at).head() >= 0) {
      if (tree.token(at).relation().equals("ccomp")) {
        tree.subject(tree.token(at).head())
            .ifPresent(s -> reporters.addAll(cast.denoted(sentence, s)));
      }
      at = tree.token(at).head();
    }
    for (Token token : tree.sentence().tokens()) {
      if (token.lemma().equals("accord")) {
        tree.objectsOf(token.index(), "to")
            .forEach(o -> reporters.addAll(cast.denoted(sentence, o)));
      }
      boolean characterizes =
          token.lemma().matches("characterize|characterise|describe|term|call")
              && token.tag().startsWith("V")
              && token.index() != word
              && token.index() < word;
      if (characterizes) {
        tree.subject(token.index()).ifPresent(s -> reporters.addAll(cast.denoted(sentence, s)));
      }
    }
    return reporters;
  }

  /** Those who would be part of it: the actors that its wording joins. */
  private List<String> parties(Tree tree, Span content) {
    Set<String> parties = new LinkedHashSet<>();
    for (Token token : tree.sentence().tokens()) {
      boolean joins =
          content.contains(token.span())
              && token.lemma().matches("include|involve|between|among|comprise|with");
      if (joins) {
        List<Integer> objects = new ArrayList<>(tree.children(token.index(), "dobj", "pobj"));
        for (int object : objects) {
          parties.addAll(cast.denotedWithConjuncts(tree.sentence().index(), object));
        }
      }
    }
    return parties.size() > 1 ? List.copyOf(parties) : List.of();
  }
}
