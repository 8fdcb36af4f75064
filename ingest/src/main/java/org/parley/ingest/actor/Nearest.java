package org.parley.ingest.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the actor nearest to a place in the text, subjects before others, within a window. */
final class Nearest {

  private static final int WINDOW = 60;
  private static final int SENTENCE = 10;
  private static final int SUBJECT = 12;

  private final Scene scene;
  private final Roster roster;

  Nearest(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
  }

  /** Before the place, or else the first behind it. */
  Optional<Figure> around(Roster.At at, Predicate<Figure> fits) {
    Map<String, Boolean> known = new HashMap<>();
    Predicate<Figure> once = figure -> known.computeIfAbsent(figure.id(), i -> fits.test(figure));
    return before(at, once).or(() -> after(at, once));
  }

  /** Nearer is better, and a subject is what the text is about. */
  Optional<Figure> before(Roster.At at, Predicate<Figure> fits) {
    @Nullable Figure best = null;
    int bestScore = Integer.MIN_VALUE;
    for (int s = at.sentence(); s >= Math.max(0, at.sentence() - WINDOW); s--) {
      int highest = SENTENCE * (s - at.sentence()) + SUBJECT + scene.tree(s).size() / 20;
      if (best != null && highest < bestScore) {
        break;
      }
      for (Roster.Placed placed : roster.placed(s)) {
        int score = salience(placed.at(), at);
        if (placed.at().before(at) && score > bestScore) {
          Optional<Figure> figure = roster.figure(placed.id()).filter(fits);
          if (figure.isPresent()) {
            best = figure.get();
            bestScore = score;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Figure> after(Roster.At at, Predicate<Figure> fits) {
    int end = Math.min(scene.trees().size() - 1, at.sentence() + WINDOW);
    for (int s = at.sentence(); s <= end; s++) {
      Roster.@Nullable Placed first = null;
      for (Roster.Placed placed : roster.placed(s)) {
        boolean sooner = first == null || placed.at().before(first.at());
        if (at.before(placed.at())
            && sooner
            && roster.figure(placed.id()).filter(fits).isPresent()) {
          first = placed;
        }
      }
      if (first != null) {
        return roster.figure(first.id());
      }
    }
    return Optional.empty();
  }

  private int salience(Roster.At place, Roster.At at) {
    String relation = scene.tree(place.sentence()).token(place.token()).relation();
    return SENTENCE * (place.sentence() - at.sentence())
        + (relation.startsWith("nsubj") ? SUBJECT : 0)
        + (place.sentence() == at.sentence() ? place.token() / 20 : 0);
  }
}
