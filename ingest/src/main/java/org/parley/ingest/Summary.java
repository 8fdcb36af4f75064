package org.parley.ingest;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.ingest.store.LoadReport;

/**
 * What a run has done so far.
 *
 * @param documents sources looked at, whether written or set aside
 * @param held not read again: the dataset holds them as they would be read
 * @param unread written without facts because they are not English
 * @param noted written with a note on how they were read
 * @param warnings what the shapes find odd in documents that were written all the same
 * @param load what was written
 * @param facts of the documents that were written, counted by kind
 * @param firstSetAside the first few of those that were set aside
 * @param tokens words and marks annotated
 * @param loading until there were models to read by
 * @param time of reading and writing after that
 */
public record Summary(
    long documents,
    long setAside,
    long held,
    long unread,
    long noted,
    long warnings,
    LoadReport load,
    SortedMap<String, Long> facts,
    List<SetAside> firstSetAside,
    long tokens,
    Duration loading,
    Duration time) {

  public Summary {
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    firstSetAside = List.copyOf(firstSetAside);
  }

  public double tokensPerSecond() {
    return tokens / Math.max(0.001, time.toMillis() / 1000.0);
  }

  public double documentsPerSecond() {
    return documents / Math.max(0.001, time.toMillis() / 1000.0);
  }
}
