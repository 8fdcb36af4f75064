package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.AnnotatedText;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Finds the names that the authority knows. */
final class AuthorityNames {

  private static final int LONGEST = 12;
  private static final int SMALL = 3;

  private static final Set<String> JOINING =
      Set.of(
          "of", "the", "and", "for", "on", "in", "to", "de", "da", "do", "dos", "la", "el", "al",
          "du", "des", "against", "-", "–", "&", "'", "’", "'s", "’s", ",", ".", "/");

  private final AnnotatedText source;
  private final Authority authority;

  AuthorityNames(AnnotatedText source, Authority authority) {
    this.source = source;
    this.authority = authority;
  }

  /** The longest known name from each token that begins one. */
  List<Name> in(Tree tree) {
    List<Name> names = new ArrayList<>();
    for (int first = 0; first < tree.size(); first++) {
      String form = tree.token(first).form();
      if (startsName(form) && authority.mayBegin(form)) {
        longest(tree, first).ifPresent(names::add);
      }
    }
    return names;
  }

  private Optional<Name> longest(Tree tree, int first) {
    for (int last = furthest(tree, first); last >= first; last--) {
      if (last > first && !endsName(tree.token(last))) {
        continue;
      }
      String text = Scene.text(source, tree, first, last);
      AuthoritySurface surface = AuthoritySurface.of(text);
      if (authority.knows(surface)) {
        Optional<Name> name = lookUp(tree, first, last, text, surface);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  /** The last token that a name from here can reach: capitalised words and what joins them. */
  private static int furthest(Tree tree, int first) {
    int last = first;
    for (int i = first + 1; i < Math.min(tree.size(), first + LONGEST); i++) {
      String form = tree.token(i).form();
      if (startsName(form)) {
        last = i;
      } else if (!JOINING.contains(form) && !tree.token(i - 1).form().equals("-")) {
        return small(tree, i).orElse(last);
      }
    }
    return last;
  }

  /**
   * The authority has names that end in small letters: "Bank for reconstruction", "UN … watchdog".
   */
  private static Optional<Integer> small(Tree tree, int first) {
    Optional<Integer> noun = Optional.empty();
    for (int i = first; i < Math.min(tree.size(), first + SMALL); i++) {
      String tag = tree.token(i).tag();
      if (tag.startsWith("NN")) {
        noun = Optional.of(i);
      } else if (!tag.startsWith("JJ")) {
        return noun;
      }
    }
    return noun;
  }

  private static boolean startsName(String form) {
    char c = form.charAt(0);
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  /** The authority folds marks and endings away; a name's span leaves them out. */
  private static boolean endsName(Token token) {
    return !token.tag().startsWith("V")
        && !token.tag().equals("POS")
        && token.form().chars().anyMatch(Character::isLetterOrDigit);
  }

  private Optional<Name> lookUp(
      Tree tree, int first, int last, String text, AuthoritySurface surface) {
    boolean partOfPerson =
        first == last
            && tree.token(first).entity().equals("PERSON")
            && !EngineNames.entityStandsAlone(tree, first);
    if (partOfPerson) {
      return Optional.empty();
    }
    return reading(tree, last, surface)
        .map(r -> new Name(tree.sentence().index(), first, last, r.kind(), text, r.entry()));
  }

  private record Reading(Name.Kind kind, Optional<Authority.Entry> entry) {}

  private Optional<Reading> reading(Tree tree, int last, AuthoritySurface surface) {
    Optional<Authority.Entry> named = authority.named(surface);
    if (named.isPresent()) {
      return Optional.of(new Reading(kind(tree, last, surface, named.get()), named));
    }
    boolean plural = tree.token(last).tag().endsWith("S");
    return as(Name.Kind.CAPITAL, authority.byCapital(surface))
        .or(() -> as(Name.Kind.CAPITAL, authority.bySeat(surface)))
        .or(() -> plural ? as(Name.Kind.PEOPLE, authority.byPeople(surface)) : Optional.empty())
        .or(() -> as(Name.Kind.ADJECTIVE, adjective(surface)))
        .or(() -> as(Name.Kind.PEOPLE, authority.byPeople(surface)))
        .or(
            () ->
                authority
                    .place(surface)
                    .map(place -> new Reading(Name.Kind.PLACE, Optional.empty())));
  }

  private static Optional<Reading> as(Name.Kind kind, Optional<Authority.Entry> entry) {
    return entry.map(known -> new Reading(kind, entry));
  }

  private Name.Kind kind(Tree tree, int last, AuthoritySurface surface, Authority.Entry named) {
    if (named.type() != ActorType.STATE) {
      return Name.Kind.ORGANIZATION;
    }
    return usedAsAdjective(tree, last) && adjective(surface).isPresent()
        ? Name.Kind.ADJECTIVE
        : Name.Kind.STATE;
  }

  private Optional<Authority.Entry> adjective(AuthoritySurface surface) {
    return authority.byAdjective(surface).filter(e -> e.type() == ActorType.STATE);
  }

  /** "U.S." before a noun it modifies, as against "the U.S. said". */
  private static boolean usedAsAdjective(Tree tree, int last) {
    Token token = tree.token(last);
    return (token.relation().equals("compound") || token.relation().equals("nmod"))
        && token.head() > last;
  }
}
