package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Titles;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.ProposalLexicon.Kind;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Who puts a proposal forward, to whom, who tells of it and who would be part of it. */
final class ProposalParties {

  private static final Set<String> FIRST_PERSON = Set.of("we", "i", "our", "my");

  private final Cast cast;
  private final ProposalTellers tellers;

  ProposalParties(Cast cast, List<Position> positions) {
    this.cast = cast;
    this.tellers = new ProposalTellers(cast, positions);
  }

  /** Whose proposal a verb tells of: its subject, or its agent where it is passive. */
  Set<String> proposers(Tree tree, int verb) {
    Set<String> proposers = new LinkedHashSet<>();
    if (tree.token(verb).relation().equals("nmod")) {
      for (int before : tree.children(verb)) { // "a US-proposed plan"
        if (before < verb && tree.token(before).tag().matches("NNP|JJ")) {
          proposers.addAll(acting(tree, before));
        }
      }
      return proposers;
    }
    boolean participle =
        tree.token(verb).relation().equals("acl") && tree.token(verb).tag().matches("VB[ND]");
    if (participle && ProposalLexicon.has(Kind.CALL, tree.token(verb).lemma())) {
      return new LinkedHashSet<>(acting(tree, tree.token(verb).head())); // nobody is "called for"
    }
    if (tree.passive(verb) || participle) {
      tree.objectsOf(verb, "by").forEach(o -> proposers.addAll(acting(tree, o)));
      if (proposers.isEmpty() && tree.passive(verb)) {
        tree.subject(verb).ifPresent(s -> proposers.addAll(authors(tree, s)));
      }
      if (proposers.isEmpty() && participle) {
        ProposalSubjects.leading(tree, verb).ifPresent(s -> proposers.addAll(acting(tree, s)));
      }
      return proposers;
    }
    Optional<Integer> subject = ProposalSubjects.subject(tree, verb);
    if (subject.isEmpty()) {
      return proposers;
    }
    Token token = tree.token(subject.get());
    if (FIRST_PERSON.contains(token.form().toLowerCase(Locale.ROOT))) {
      List<String> speaker = tellers.speaker(token.span());
      proposers.addAll(speaker.isEmpty() ? tellers.sayer(tree, verb) : speaker);
    } else {
      proposers.addAll(acting(tree, subject.get()));
      if (proposers.isEmpty() && token.lemma().equals("they")) {
        ProposalSubjects.above(tree, verb).ifPresent(s -> proposers.addAll(acting(tree, s)));
      }
    }
    return proposers;
  }

  /** "Documents endorsed by the ministers will be submitted …": the ministers. */
  private List<String> authors(Tree tree, int subject) {
    return tree.children(subject, "acl").stream()
        .flatMap(c -> tree.objectsOf(c, "by").stream())
        .flatMap(o -> acting(tree, o).stream())
        .toList();
  }

  /** Whose proposal a noun names: "Iran's", "the South African", "… by Norway". */
  Set<String> proposersByNoun(Tree tree, int noun) {
    int sentence = tree.sentence().index();
    Set<String> proposers = new LinkedHashSet<>();
    for (int child : tree.children(noun, "poss")) {
      boolean first = FIRST_PERSON.contains(tree.token(child).form().toLowerCase(Locale.ROOT));
      proposers.addAll(
          first
              ? tellers.speaker(tree.token(child).span())
              : cast.denotedWithConjuncts(sentence, child));
    }
    tree.objectsOf(noun, "by", "from").forEach(o -> proposers.addAll(acting(tree, o)));
    for (int i = noun - 1; i >= 0 && tree.under(i, noun); i--) {
      int at = i;
      if (!cast.names(sentence, at, Cast.NameUse.CITY) || proposers.isEmpty()) {
        cast.state(sentence, at).ifPresent(proposers::add);
      }
    }
    if (proposers.isEmpty()) {
      tree.children(noun, "compound", "nmod").stream()
          .filter(c -> c < noun && tree.token(c).tag().startsWith("NNP"))
          .forEach(c -> proposers.addAll(cast.denoted(sentence, c))); // "a Commission proposal"
    }
    if (proposers.isEmpty()) {
      carrier(tree, noun).ifPresent(s -> proposers.addAll(acting(tree, s)));
    }
    return proposers;
  }

  /** "Took office with a call for talks": the subject above. */
  private static Optional<Integer> carrier(Tree tree, int noun) {
    Token token = tree.token(noun);
    if (!token.relation().equals("pobj") || token.head() < 0) {
      return Optional.empty();
    }
    Token with = tree.token(token.head());
    return with.lemma().equals("with")
            && with.head() >= 0
            && tree.token(with.head()).tag().startsWith("VB")
            && !ProposalWords.supposed(tree, with.head())
        ? ProposalSubjects.subject(tree, with.head())
        : Optional.empty();
  }

  /** Those a phrase denotes, or introduces where its noun names people or a body. */
  private List<String> acting(Tree tree, int head) {
    int sentence = tree.sentence().index();
    Set<String> acting = new LinkedHashSet<>(cast.denotedWithConjuncts(sentence, head));
    for (int part : tree.withConjuncts(head)) {
      if (tree.token(part).tag().startsWith("NNP")) {
        cast.state(sentence, part).ifPresent(acting::add); // "an offer from Iran", as if it located
      }
    }
    Token noun = tree.token(head);
    boolean people =
        Titles.isTitle(noun.lemma())
            || !Titles.collective(noun.lemma()).isEmpty()
            || noun.lemma().equals("presidency");
    return acting.isEmpty() && people ? cast.introduced(sentence, head) : List.copyOf(acting);
  }

  /** To whom: "to X", whom one invites, with whom one would talk. */
  Set<String> addressees(Tree tree, int word, int thing) {
    int sentence = tree.sentence().index();
    Set<String> addressees = new LinkedHashSet<>();
    for (int to : tree.objectsOf(word, "to")) {
      if (tree.token(to).head() != thing) {
        addressees.addAll(cast.denotedWithConjuncts(sentence, to));
      }
    }
    boolean given =
        thing >= 0
            && (ProposalNouns.planLike(tree, thing)
                || ProposalLexicon.has(Kind.OFFERED, tree.token(thing).lemma()));
    if (given) {
      tree.objectsOf(thing, "to").forEach(o -> addressees.addAll(acting(tree, o)));
    }
    for (int child : tree.children(word, "dobj", "dative", "nsubj", "nsubjpass")) {
      boolean asked = child > word || tree.passive(word);
      if (child != thing && asked && tree.token(word).tag().startsWith("V")) {
        List<String> ids = cast.denotedWithConjuncts(sentence, child);
        addressees.addAll(ids.isEmpty() ? cast.introduced(sentence, child) : ids);
      }
    }
    if (thing >= 0 && ProposalNouns.joint(tree, thing)) {
      tree.objectsOf(thing, "with")
          .forEach(o -> addressees.addAll(cast.denotedWithConjuncts(sentence, o)));
    }
    return addressees;
  }

  /** Those who would be part of it: the actors that its wording joins. */
  List<String> parties(Tree tree, Span content) {
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

  /** An actor and those it speaks for. */
  Set<String> side(List<String> actors) {
    Set<String> side = new LinkedHashSet<>(actors);
    actors.forEach(a -> side.addAll(cast.represents(a)));
    return side;
  }

  Set<String> reporters(Tree tree, int word) {
    return tellers.reporters(tree, word);
  }
}
