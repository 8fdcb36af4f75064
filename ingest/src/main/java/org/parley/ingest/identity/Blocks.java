package org.parley.ingest.identity;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parley.ingest.actor.ActorType;

/**
 * Which forms have a say in who another is: those of its surname or of one of its names, those
 * whose full name may be another spelling of its own, and so forth from these. No others need be
 * looked at, so that a block is as large as the circle of those who can be taken for each other,
 * however many surnames sound alike.
 */
final class Blocks {

  private final KnownForms known;
  private final Map<String, PersonalName> parsed = new HashMap<>();

  Blocks(KnownForms known) {
    this.known = known;
  }

  /** All known forms of the block; a form that went is not among them. */
  SortedSet<Form> of(Form form) {
    return new Block().from(form);
  }

  private PersonalName name(Form form) {
    return parsed.computeIfAbsent(form.names().get(0), PersonalName::of);
  }

  private final class Block {

    private final SortedSet<Form> members = new TreeSet<>();
    private final Deque<Form> open = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();

    SortedSet<Form> from(Form form) {
      open.add(form);
      while (!open.isEmpty()) {
        Form next = open.remove();
        Keys.names(next).stream().filter(seen::add).forEach(key -> add(known.withKey(key)));
        if (next.type() == ActorType.PERSON && seen.add(next.names().get(0))) {
          spelledOtherwise(name(next));
        }
      }
      return members;
    }

    private void spelledOtherwise(PersonalName name) {
      for (String key : Keys.likeSpellings(name)) {
        for (Form other : known.withKey(key)) {
          if (!members.contains(other)
              && NameLikeness.of(name, name(other)) != NameLikeness.OTHER) {
            add(other);
          }
        }
      }
    }

    private void add(Collection<Form> forms) {
      forms.forEach(this::add);
      for (Constraints.Pair pair : known.constraints(forms).together()) {
        addKnown(pair.one());
        addKnown(pair.other());
      }
    }

    private void add(Form form) {
      if (members.add(form)) {
        open.add(form);
      }
    }

    private void addKnown(Form form) {
      Keys.names(form).stream()
          .filter(key -> known.withKey(key).contains(form))
          .findFirst()
          .ifPresent(key -> add(form));
    }
  }
}
