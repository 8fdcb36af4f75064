package org.parley.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.ingest.fact.Fact;
import org.parley.ingest.store.LoadReport;

/** Counts while a run goes on. */
final class Tally {

  private static final int SHOWN = 20;

  private final long begin = System.nanoTime();
  private volatile long ready = begin;
  private final SortedMap<String, Long> facts = new TreeMap<>();
  private final List<SetAside> firstSetAside = new ArrayList<>();
  private long documents;
  private long setAside;
  private long held;
  private long unread;
  private long noted;
  private long warnings;
  private LoadReport load = LoadReport.NOTHING;

  /** Models are loaded: what comes now is the reading itself. */
  void ready() {
    ready = System.nanoTime();
  }

  void count(SetAside aside) {
    documents++;
    setAside++;
    if (firstSetAside.size() < SHOWN) {
      firstSetAside.add(aside);
    }
  }

  /** A document that is in the dataset already, as it would be read again. */
  void countHeld() {
    documents++;
    held++;
  }

  void count(Outcome.Ready ready) {
    documents++;
    unread += ready.reading().unread() ? 1 : 0;
    noted += ready.reading().notes().isEmpty() ? 0 : 1;
    warnings += ready.warnings().size();
    for (Fact fact : ready.reading().facts()) {
      facts.merge(fact.getClass().getSimpleName().toLowerCase(Locale.ROOT), 1L, Long::sum);
    }
  }

  void count(LoadReport batch) {
    load = load.plus(batch);
  }

  Summary summary(long tokens) {
    return new Summary(
        documents,
        setAside,
        held,
        unread,
        noted,
        warnings,
        load,
        facts,
        firstSetAside,
        tokens,
        Duration.ofNanos(ready - begin),
        Duration.ofNanos(System.nanoTime() - ready));
  }
}
