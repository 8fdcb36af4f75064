package org.parley.server.pages;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.server.graph.Snapshot;

/** What else a thing is called, without names that only add a title or an article to another. */
final class Aliases {

  /** A state has dozens in a thousand stories; the data has them all. */
  private static final int MOST = 12;

  private static final Pattern TITLE =
      Pattern.compile(
          "(president|minister|secretary|ambassador|envoy|senator|governor|premier|chancellor"
              + "|general|colonel|king|queen|prince|princess|pope|chairman|chief|leader|spokes\\w+"
              + "|mr|mrs|ms|dr|sir)$");
  private static final Pattern ARTICLE = Pattern.compile("^(?i)the ");
  private static final Pattern POINT = Pattern.compile("[.’']");
  private static final Pattern INITIALS = Pattern.compile("\\b(\\p{Lu}) (?=\\p{Lu}\\b)");

  private final String heading;

  /** Names as they are compared, each with the first that is written so. */
  private final Map<String, String> bare = new HashMap<>();

  private Aliases(String heading, Set<String> names) {
    this.heading = heading;
    names.stream().sorted().forEach(name -> bare.putIfAbsent(bare(name), name));
  }

  static List<Words> of(Snapshot snapshot, Resource thing, String heading) {
    Set<String> names = new LinkedHashSet<>();
    for (Property property : List.of(RDFS.label, SKOS.altLabel, SKOS.hiddenLabel)) {
      for (Literal name : snapshot.literals(thing, property)) {
        names.add(name.getString());
      }
    }
    List<String> told = told(heading, names);
    String more = told.size() > MOST ? " and " + (told.size() - MOST) + " more" : "";
    return told.isEmpty()
        ? List.of()
        : List.of(
            new Words().text(told.stream().limit(MOST).collect(Collectors.joining(", ")) + more));
  }

  /** Those of the names that are told beside a heading, by alphabet. */
  static List<String> told(String heading, Set<String> names) {
    Aliases aliases = new Aliases(heading, names);
    return names.stream().filter(aliases::tellsMore).sorted().toList();
  }

  private boolean tellsMore(String name) {
    String own = bare(name);
    boolean isNoName =
        name.isBlank()
            || heading.isBlank()
            || Character.isLowerCase(name.codePointAt(0))
                && Character.isUpperCase(heading.codePointAt(0));
    return !isNoName
        && !own.equals(bare(heading))
        && name.equals(bare.get(own))
        && !addsATitle(own);
  }

  /** What stands before a full name is no part of it; before a surname, a forename may be. */
  private boolean addsATitle(String name) {
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      String end = name.substring(space + 1);
      if ((bare.containsKey(end) || end.equals(bare(heading)))
          && (end.contains(" ") || TITLE.matcher(name.substring(0, space)).find())) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String name) {
    String without = POINT.matcher(ARTICLE.matcher(name).replaceFirst("")).replaceAll("");
    return INITIALS.matcher(without).replaceAll("$1").toLowerCase(Locale.ROOT).strip();
  }
}
