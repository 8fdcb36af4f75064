package org.parley.server.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Snapshot;

/** How a place is told: where it is, and who met there when. */
final class Places {

  /** A state has dozens in a thousand stories; the data has them all. */
  private static final int MOST_NAMES = 12;

  private static final Pattern TITLE =
      Pattern.compile(
          "(president|minister|secretary|ambassador|envoy|senator|governor|premier|chancellor"
              + "|general|colonel|king|queen|prince|princess|pope|chairman|chief|leader|spokes\\w+"
              + "|mr|mrs|ms|dr|sir)$");

  private Places() {}

  static EntityPage page(View view, Head head, Resource place) {
    Snapshot snapshot = view.snapshot();
    String heading = Details.capitalised(snapshot.label(place));
    List<Detail> details = new ArrayList<>();
    Details.add(details, "Also called", alsoCalled(snapshot, place, heading));
    Details.links(view, details, "Within", place, PARLEY.within);
    Details.rest(view, details, place, List.of(PARLEY.within));
    List<Resource> meetings = new ArrayList<>(snapshot.subjects(PARLEY.place, place));
    List<Resource> onSite = snapshot.subjects(PARLEY.site, place);
    List<Resource> all = new ArrayList<>(meetings);
    all.addAll(onSite);
    Lines lines = Lines.brief(view);
    return Entities.page(view, head, place, "Place", heading, details)
        .map(Maps.of(view, List.of(place)))
        .timeline(
            Timeline.of(List.of("meetings"), List.of(view.days(all)), view.period(), view.path()))
        .group(view.group("place", "Meetings held here", view.within(meetings), lines::of))
        .group(view.group("site", "Meetings held on this site", view.within(onSite), lines::of))
        .group(
            view.group(
                "capital", "Capital of", snapshot.subjects(PARLEY.capital, place), lines::of))
        .build();
  }

  /** The heading itself but for case, points and an article, and words that are no name. */
  private static boolean isSaidByTheHeading(String name, String heading) {
    return bare(name).equals(bare(heading))
        || (Character.isLowerCase(name.codePointAt(0))
            && Character.isUpperCase(heading.codePointAt(0)));
  }

  /** Whether it is another name with a title before it: "Prime Minister Fuad Siniora". */
  private static boolean addsATitle(String name, String heading, Set<String> names) {
    return adds(name, heading)
        || names.stream()
            .filter(other -> !other.equals(name))
            .anyMatch(
                other ->
                    adds(name, other)
                        || (bare(name).equals(bare(other)) && other.compareTo(name) < 0));
  }

  /** What stands before a full name is no part of it; before a surname, a forename may be. */
  private static boolean adds(String name, String other) {
    String bare = bare(name);
    String end = " " + bare(other);
    if (!bare.endsWith(end)) {
      return false;
    }
    String before = bare.substring(0, bare.length() - end.length());
    return end.strip().contains(" ") || TITLE.matcher(before).find();
  }

  private static String bare(String name) {
    return name.replaceFirst("(?i)^the ", "")
        .replaceAll("[.’']", "")
        .replaceAll("\\b(\\p{Lu}) (?=\\p{Lu}\\b)", "$1")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  static List<Words> alsoCalled(Snapshot snapshot, Resource thing, String heading) {
    Set<String> names = new LinkedHashSet<>();
    for (Property property : List.of(RDFS.label, SKOS.altLabel, SKOS.hiddenLabel)) {
      for (Literal name : snapshot.literals(thing, property)) {
        names.add(name.getString());
      }
    }
    names.removeIf(name -> isSaidByTheHeading(name, heading));
    names.removeAll(names.stream().filter(name -> addsATitle(name, heading, names)).toList());
    String more = names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "";
    return names.isEmpty()
        ? List.of()
        : List.of(
            new Words()
                .text(names.stream().limit(MOST_NAMES).collect(Collectors.joining(", ")) + more));
  }
}
