package org.parley.ingest.fact;

import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** The word for who does what a verb tells, also where the verb itself has no subject. */
final class ProposalSubjects {

  private static final Set<String> MOVING =
      Set.of("prompt", "lead", "cause", "force", "drive", "push", "induce", "compel", "oblige");

  private ProposalSubjects() {}

  /** "The delegates agreed on a draft, which they will propose": the delegates. */
  static Optional<Integer> above(Tree tree, int verb) {
    int head = tree.token(verb).head();
    while (head >= 0 && !tree.token(head).tag().startsWith("VB")) {
      head = tree.token(head).head();
    }
    return head < 0 ? Optional.empty() : tree.subject(head);
  }

  /**
   * "Berg, worried about cod, proposed …": who leads a sentence that the parser found no verb in.
   */
  static Optional<Integer> leading(Tree tree, int verb) {
    if (!tree.token(verb - 1).form().equals(",") || tree.token(0).head() < 0) {
      return Optional.empty();
    }
    int at = 0;
    while (at + 1 < verb && tree.token(at + 1).tag().startsWith("NNP")) {
      at++;
    }
    boolean name = tree.token(at).tag().startsWith("NNP");
    boolean apart = at + 1 < verb - 1 && tree.token(at + 1).form().equals(",");
    return name && apart ? Optional.of(at) : Optional.empty();
  }

  /** The subject of a verb or of those above it that share theirs. */
  static Optional<Integer> subject(Tree tree, int verb) {
    int at = verb;
    for (int hops = 0; hops < 3 && at >= 0; hops++) {
      Optional<Integer> subject = tree.subject(at);
      if (subject.isPresent()) {
        Token relative = tree.token(subject.get());
        boolean who = relative.tag().matches("WP|WDT") && tree.token(at).relation().equals("relcl");
        return who ? Optional.of(tree.token(at).head()) : subject;
      }
      Token token = tree.token(at);
      if (token.relation().equals("acl")
          && ProposalNouns.infinitive(tree, at)
          && tree.token(token.head()).relation().equals("dobj")) {
        at = tree.token(token.head()).head(); // "took the initiative to propose"
        continue;
      }
      if (!token.relation().matches("xcomp|advcl|conj|pcomp|prep|dep") || token.head() < 0) {
        return Optional.empty();
      }
      Optional<Integer> asked =
          token.relation().equals("xcomp") && MOVING.contains(tree.token(token.head()).lemma())
              ? tree.child(token.head(), "dobj")
              : Optional.empty();
      if (asked.isPresent() && asked.get() < at) {
        return asked; // "prompting Berg to propose …"
      }
      if (token.relation().equals("xcomp") && tree.has(token.head(), "dobj")) {
        return Optional.empty(); // "asked Berg to propose …"
      }
      at = token.head();
    }
    return Optional.empty();
  }
}
