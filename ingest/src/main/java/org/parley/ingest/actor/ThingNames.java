package org.parley.ingest.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.ingest.text.Tree;

/**
 * Short forms that a text explains as those of a plan, an area, a treaty or an office: after "the
 * Northern Free Trade Area (NFTA)" NFTA is no body.
 */
final class ThingNames {

  private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}{2,6}");
  private static final int LONGEST = 9;

  private final Set<String> forms = new HashSet<>();

  ThingNames(List<Tree> trees) {
    trees.forEach(this::gather);
  }

  /** "NFTA": a few capitals. */
  static boolean isShortForm(String form) {
    return SHORT_FORM.matcher(form).matches();
  }

  private void gather(Tree tree) {
    for (int open = 1; open + 2 < tree.size(); open++) {
      if (!tree.token(open).form().equals("(")) {
        continue;
      }
      String before = tree.token(open - 1).form();
      String within = tree.token(open + 1).form();
      boolean closed = tree.token(open + 2).form().equals(")");
      boolean thing = isShortForm(within) && NoBody.thing(tree, open - 1);
      if (closed && (thing || OfficeShortForms.opens(tree, open))) {
        forms.add(within);
      } else if (isShortForm(before) && explained(tree, open + 1)) {
        forms.add(before);
      }
    }
  }

  /** "NFTA (Free Trade Area of the North)". */
  private static boolean explained(Tree tree, int first) {
    for (int i = first; i < Math.min(tree.size(), first + LONGEST); i++) {
      String form = tree.token(i).form();
      if (form.equals(")") || tree.token(i).tag().equals("IN")) {
        return i > first && NoBody.thing(tree, i - 1);
      }
    }
    return false;
  }

  /** The names but those of things; what the authority knows stays. */
  List<List<Name>> without(List<List<Name>> names) {
    return names.stream().map(list -> list.stream().filter(this::keeps).toList()).toList();
  }

  private boolean keeps(Name name) {
    return name.kind() != Name.Kind.ORGANIZATION
        || name.entry().isPresent()
        || !forms.contains(name.text());
  }
}
