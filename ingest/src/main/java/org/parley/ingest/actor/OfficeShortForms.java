package org.parley.ingest.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Links short forms of offices: after "Chief Fishing Commissioner (CFC) Berg", the CFC is Berg. */
record OfficeShortForms(Scene scene, Roster roster) {

  /** Whether a bracket opens after an office and holds letters that may be its own. */
  static boolean opens(Tree tree, int open) {
    if (open == 0 || !tree.bracketed(open)) {
      return false;
    }
    Token office = tree.token(open - 1);
    String form = tree.token(open + 1).form();
    return ThingNames.isShortForm(form)
        && office.tag().startsWith("NN")
        && Titles.isOffice(office.lemma())
        && Character.toUpperCase(office.form().charAt(0)) == form.charAt(form.length() - 1);
  }

  void link() {
    Map<String, Figure> holders = new HashMap<>();
    for (Tree tree : scene.trees()) {
      for (int open = 1; open < tree.size(); open++) {
        if (opens(tree, open)) {
          String form = tree.token(open + 1).form();
          roster.denoted(tree.sentence().index(), open - 1).stream()
              .findFirst()
              .flatMap(roster::figure)
              .filter(f -> f.type() == ActorType.PERSON)
              .ifPresent(f -> holders.putIfAbsent(form, f));
        }
      }
    }
    if (!holders.isEmpty()) {
      scene.trees().forEach(tree -> call(tree, holders));
    }
  }

  private void call(Tree tree, Map<String, Figure> holders) {
    int sentence = tree.sentence().index();
    for (Token token : tree.sentence().tokens()) {
      Figure holder = holders.get(token.form());
      int at = token.index();
      if (holder != null
          && !token.relation().equals("compound")
          && scene.nameAt(sentence, at).isEmpty()
          && roster.denoted(sentence, at).isEmpty()) {
        holder.alias(token.form());
        roster.denote(sentence, at, List.of(holder.id()));
        roster.mention(tree.span(at, at), Mention.Kind.TITLE, holder.id());
      }
    }
  }
}
