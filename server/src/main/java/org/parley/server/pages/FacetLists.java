package org.parley.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.server.explore.Facet;
import org.parley.server.explore.Found;

/** The values by which a list can be narrowed, a few of each facet, many of one. */
final class FacetLists {

  private static final int SHOWN = 7;
  private static final int SHOWN_WHOLE = 200;

  private final View view;
  private final Choice choice;

  FacetLists(View view, Choice choice) {
    this.view = view;
    this.choice = choice;
  }

  List<ExplorePage.FacetList> of(Found found) {
    return Facet.of(choice.listed()).stream()
        .flatMap(facet -> facet(facet, found).stream())
        .toList();
  }

  private Optional<ExplorePage.FacetList> facet(Facet facet, Found found) {
    List<Found.Count> counts = found.counts().getOrDefault(facet, List.of());
    List<String> chosen = choice.of(facet);
    if (counts.isEmpty() && chosen.isEmpty()) {
      return Optional.empty();
    }
    int most = choice.whole().equals(facet.word()) ? SHOWN_WHOLE : SHOWN;
    List<ExplorePage.Value> values = new ArrayList<>();
    int shown = 0;
    for (Found.Count count : inOrder(facet, counts)) {
      String written = FacetValues.written(view.snapshot().addresses(), facet, count.value());
      boolean isChosen = chosen.contains(written);
      if (isChosen || shown < most) {
        values.add(
            new ExplorePage.Value(
                FacetValues.label(view, facet, count.value()),
                "%,d".formatted(count.number()),
                choice.toggled(facet, written).address(),
                isChosen));
        shown++;
      } else if (shown >= most && chosen.isEmpty()) {
        break;
      }
    }
    return Optional.of(
        new ExplorePage.FacetList(
            facet.word(),
            FacetValues.title(facet, choice.listed()),
            values,
            counts.size(),
            counts.size() > most && most == SHOWN
                ? choice.whole(facet).address() + "#" + facet.word()
                : null));
  }

  /** The most frequent first, but what is a scale in the order of the scale. */
  private static List<Found.Count> inOrder(Facet facet, List<Found.Count> counts) {
    return facet == Facet.CONFIDENCE
        ? counts.stream()
            .sorted(
                Comparator.comparing((Found.Count count) -> count.value().getLiteralLexicalForm())
                    .reversed())
            .toList()
        : counts;
  }
}
