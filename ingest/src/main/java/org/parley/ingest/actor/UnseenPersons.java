package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.AnnotatedText;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Names of persons that the engine does not see: proper nouns right behind an office ("party chief
 * Do Muoi"), that lead somebody ("rebels led by Jean-Luc Mbala") or say something.
 */
final class UnseenPersons {

  private static final int LONGEST = 7;
  private static final Set<String> LEADING =
      Set.of("lead", "head", "chair", "command", "accompany", "found", "back");
  private static final Set<String> SPEAKING =
      Set.of("say", "tell", "add", "announce", "warn", "insist", "note", "stress", "declare");

  private final AnnotatedText source;

  UnseenPersons(AnnotatedText source) {
    this.source = source;
  }

  /** Names that none of those known covers, left to right. */
  List<Name> in(Tree tree, List<Name> known) {
    List<Name> found = new ArrayList<>();
    for (int first = 0; first < tree.size(); first++) {
      if (!part(tree, first, known)) {
        continue;
      }
      int last = end(tree, first, known);
      int begin = first;
      while (begin <= last && Titles.isTitleWord(tree.token(begin))) {
        begin++;
      }
      if (begin <= last && last - begin < LONGEST && person(tree, begin, last)) {
        String text = Scene.text(source, tree, begin, last);
        found.add(
            new Name(
                tree.sentence().index(), begin, last, Name.Kind.PERSON, text, Optional.empty()));
      }
      first = last;
    }
    return found;
  }

  private static boolean part(Tree tree, int at, List<Name> known) {
    Token token = tree.token(at);
    return token.tag().equals("NNP")
        && token.entity().isEmpty()
        && token.form().length() > 1
        && Character.isUpperCase(token.form().charAt(0))
        && known.stream().noneMatch(name -> name.covers(at));
  }

  private static int end(Tree tree, int first, List<Name> known) {
    int last = first;
    while (last + 1 < tree.size()) {
      if (part(tree, last + 1, known)) {
        last++;
      } else if (tree.token(last + 1).form().equals("-")
          && last + 2 < tree.size()
          && part(tree, last + 2, known)) {
        last += 2;
      } else {
        break;
      }
    }
    return last;
  }

  private static boolean person(Tree tree, int first, int last) {
    Token end = tree.token(last);
    boolean cut = last + 1 < tree.size() && tree.token(last + 1).tag().startsWith("NN");
    if (end.head() < 0 || cut || Titles.isTitleWord(end)) {
      return false;
    }
    if (first > 0 && officeBefore(tree, first, last)) {
      return true;
    }
    Token above = tree.token(end.head());
    if (last == first || !shapedLikeName(tree, first, last)) {
      return false;
    }
    boolean speaks = end.relation().equals("nsubj") && SPEAKING.contains(above.lemma());
    boolean leads =
        end.relation().equals("pobj")
            && above.relation().equals("agent")
            && above.head() >= 0
            && LEADING.contains(tree.token(above.head()).lemma());
    return speaks || leads;
  }

  private static boolean officeBefore(Tree tree, int first, int last) {
    Token before = tree.token(first - 1);
    return before.tag().startsWith("NN")
        && !before.tag().endsWith("S")
        && Titles.isOffice(before.lemma())
        && (tree.token(first).head() >= first || (before.head() == last && !goesOn(tree, last)));
  }

  /** "President Press | of Norway" is nobody's name. */
  private static boolean goesOn(Tree tree, int last) {
    return last + 1 < tree.size() && tree.token(last + 1).lemma().equals("of");
  }

  /** Words that begin with a capital and go on in small letters, none of a body or an event. */
  private static boolean shapedLikeName(Tree tree, int first, int last) {
    for (int i = first; i <= last; i++) {
      String form = tree.token(i).form();
      boolean word = form.length() > 1 && Character.isLowerCase(form.charAt(1));
      if ((!word && !form.equals("-"))
          || !Titles.collective(tree.token(i).lemma()).isEmpty()
          || Titles.isTitleWord(tree.token(i))) {
        return false;
      }
    }
    return true;
  }
}
