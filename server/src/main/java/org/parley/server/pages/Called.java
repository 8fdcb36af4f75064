package org.parley.server.pages;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Article;
import org.parley.server.graph.Snapshot;

/** What facts are called in a sentence; their labels in the data are keys rather than words. */
final class Called {

  private static final Pattern DATE =
      Pattern.compile("\\b\\d{4}-\\d\\d(-\\d\\d)?(/\\d{4}-\\d\\d(-\\d\\d)?)?\\b");
  private static final Pattern STANCE = Pattern.compile(": \\p{Lower}+: (?=“)");
  private static final Pattern PROPOSAL = Pattern.compile(": proposal: (?=“)");

  private Called() {}

  /** Of a thing with an address on this server. */
  static String of(Snapshot snapshot, Resource thing, String label, String path) {
    if (path.startsWith("/meeting/")) {
      return DATE.matcher(label).replaceAll(date -> Times.date(date.group()));
    }
    if (path.startsWith("/position/")) {
      return STANCE.matcher(label).replaceFirst(" " + verb(snapshot, thing) + " ");
    }
    if (path.startsWith("/proposal/")) {
      return PROPOSAL.matcher(label).replaceFirst("’s proposal ");
    }
    return path.startsWith("/office/") ? office(snapshot, thing, label) : label;
  }

  /** "says", or "say" where several hold the position or those who do are many. */
  static String verb(Snapshot snapshot, Resource position) {
    Stances.Verb verb =
        snapshot.objects(position, PARLEY.stance).stream()
            .findFirst()
            .map(Stances::verb)
            .orElseGet(() -> Stances.verb(PARLEY.Asserts));
    List<Resource> holders = snapshot.objects(position, PARLEY.holder);
    boolean many =
        holders.size() > 1
            || holders.stream()
                .anyMatch(
                    holder ->
                        snapshot.is(holder, PARLEY.Group) && isPlural(snapshot.label(holder)));
    return verb.of(many ? 2 : 1);
  }

  /** Of a group's name: "parliament officials", "members of the Security Council", "people". */
  static boolean isPlural(String name) {
    String head =
        name.replaceFirst(", .*$", "")
            .replaceFirst(
                "(?<=\\S) (of|in|on|at|from|for|with|to|who|whose|that|near|around|inside|by) .*$",
                "");
    return head.matches("(.* )?(people|police|men|women|children|others|those|some|many)")
        || head.matches("\\p{Lu}\\p{Ll}+(ans|ists|ats|ers|ives|ians)")
        || (head.matches("(\\p{Ll}|\\d|\\S+\\s).*s") && !head.matches(".*(ss|us|is)"));
  }

  /** "the " before names that want it, or nothing. */
  static String article(String name) {
    return Article.of(name);
  }

  private static String office(Snapshot snapshot, Resource office, String label) {
    List<Resource> members = snapshot.objects(office, ORG.member);
    List<Resource> bodies = snapshot.objects(office, PARLEY.of);
    if (members.size() != 1 || bodies.size() != 1) {
      return label;
    }
    String body = snapshot.label(bodies.get(0));
    String whole = snapshot.label(members.get(0));
    String title = Offices.title(snapshot, office);
    return whole + ", " + title + " of " + article(body) + body;
  }
}
