package org.parley.tests.scale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/**
 * The actors, places and topics that made-up documents speak of. A few are in most documents and
 * most are in few, as in news: the n-th most frequent is drawn about 1/n times as often as the
 * first.
 */
final class World {

  private static final String[] SYLLABLES =
      "ba be bi bo bra da de dor du fa fen ga gor ha hel im ja ka kel la len lo ma mir mo na nev or pa per ra ril sa sen ta tor u va vel wen ya zan zo"
          .split(" ");
  private static final String[] BODIES = {"Council", "Agency", "Union", "League", "Bank", "Party"};
  private static final String[] GROUPS = {
    "officials", "diplomats", "lawmakers", "rebels", "envoys"
  };
  private static final String[] ISSUES = {
    "border", "fuel", "fishing", "prisoner", "water", "trade"
  };

  /** A thing with its name, and its path under the base. */
  record Thing(String path, String name, String type) {}

  final List<Thing> states = new ArrayList<>();
  final List<Thing> persons = new ArrayList<>();
  final List<Thing> bodies = new ArrayList<>();
  final List<Thing> groups = new ArrayList<>();
  final List<Thing> places = new ArrayList<>();
  final List<Thing> topics = new ArrayList<>();

  private final Map<Thing, Thing> homes = new HashMap<>();
  private final SplittableRandom random;

  /** Numbers of things in the proportions of 1,487 wire stories. */
  World(int documents, SplittableRandom random) {
    this.random = random;
    fill(states, 200, "actor", "State", i -> name() + "ia");
    fill(persons, 50 + documents * 2, "actor", "Person", i -> name() + " " + name());
    fill(
        bodies,
        50 + documents,
        "actor",
        "Organization",
        i -> name() + " " + BODIES[i % BODIES.length]);
    fill(
        groups,
        50 + documents / 2,
        "actor",
        "Group",
        i -> states.get(i % states.size()).name() + "n " + GROUPS[i % GROUPS.length] + " " + i);
    fill(places, 2000 + documents, "place", "Place", i -> name());
    fill(
        topics,
        20 + documents / 2,
        "topic",
        "Topic",
        i -> name() + " " + ISSUES[i % ISSUES.length] + " dispute");
  }

  /** An actor of any kind, states and persons most. */
  Thing actor() {
    int dice = random.nextInt(10);
    if (dice < 4) {
      return some(states);
    }
    return dice < 8 ? some(persons) : dice < 9 ? some(bodies) : some(groups);
  }

  Thing some(List<Thing> things) {
    int rank = (int) Math.pow(things.size(), random.nextDouble());
    return things.get(Math.min(rank, things.size()) - 1);
  }

  /** The state a person speaks for: hardly ever another one than before. */
  Thing stateOf(Thing person) {
    return random.nextInt(12) == 0
        ? some(states)
        : homes.computeIfAbsent(person, p -> some(states));
  }

  private void fill(
      List<Thing> things, int count, String folder, String type, IntFunction<String> naming) {
    for (int i = 0; i < count; i++) {
      String name = naming.apply(i);
      String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + i;
      things.add(new Thing(folder + "/" + slug, name, type));
    }
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 0, n = 2 + random.nextInt(2); i < n; i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }
}
