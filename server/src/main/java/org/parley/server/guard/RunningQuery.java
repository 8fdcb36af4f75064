package org.parley.server.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A question that is being answered. */
public final class RunningQuery {

  private final long id;
  private final String client;
  private final String text;
  private final Instant begun;
  private final Thread thread;
  private final long allocatedBefore;
  private final AtomicReference<@Nullable String> ended = new AtomicReference<>();
  private final long started = System.nanoTime();
  private final Duration firstRow;
  private final Duration lastRow;
  private volatile boolean answering;
  private volatile @Nullable AtomicBoolean stop;

  RunningQuery(
      long id,
      String client,
      String text,
      Duration firstRow,
      Duration lastRow,
      long allocatedBefore) {
    this.id = id;
    this.client = client;
    this.text = text;
    this.begun = Instant.now();
    this.thread = Thread.currentThread();
    this.allocatedBefore = allocatedBefore;
    this.firstRow = firstRow;
    this.lastRow = lastRow;
  }

  public long id() {
    return id;
  }

  public String client() {
    return client;
  }

  public String text() {
    return text;
  }

  public Instant begun() {
    return begun;
  }

  long threadId() {
    return thread.getId();
  }

  long allocatedBefore() {
    return allocatedBefore;
  }

  /**
   * Tells it what the work for it looks at. Jena's own order to stop waits for a lock that a plan
   * which works while it is made holds until it is done, and with it all time limits wait.
   */
  public void obeys(AtomicBoolean signal) {
    stop = signal;
    if (ended.get() != null) {
      signal.set(true);
    }
  }

  /** Tells it that the first row is there. */
  public void answers() {
    answering = true;
  }

  /** Ends it, for a reason that the client is told; what has been sent is cut off. */
  void end(String reason) {
    ended.compareAndSet(null, reason);
    AtomicBoolean signal = stop;
    if (signal != null) {
      signal.set(true);
    }
  }

  void endIfLate() {
    Duration limit = answering ? lastRow : firstRow;
    if (ended.get() == null && System.nanoTime() - started > limit.toNanos()) {
      end("The query took longer than " + limit.toMillis() / 1000.0 + " seconds and was stopped.");
    }
  }

  /** Why somebody ended it, or null. */
  public @Nullable String whyEnded() {
    return ended.get();
  }
}
