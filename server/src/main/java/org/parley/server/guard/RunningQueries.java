package org.parley.server.guard;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** The questions that are being answered, for whoever may look at them and end them. */
public final class RunningQueries implements AutoCloseable {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final long LOOK_EVERY_MILLIS = 50;

  private final Limits limits;
  private final AtomicLong last = new AtomicLong();
  private final Map<Long, RunningQuery> running = new ConcurrentHashMap<>();

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "time limits");
            thread.setDaemon(true);
            return thread;
          });

  /** Ends each question when its time is over. */
  public RunningQueries(Limits limits) {
    this.limits = limits;
    clock.scheduleWithFixedDelay(
        () -> running.values().forEach(RunningQuery::endIfLate),
        LOOK_EVERY_MILLIS,
        LOOK_EVERY_MILLIS,
        TimeUnit.MILLISECONDS);
  }

  /** Enters a question that the current thread answers; {@link #remove} it when that ends. */
  public RunningQuery add(String client, String text) {
    return add(client, text, limits.lastRow());
  }

  /** The same, for a client that wants to wait no longer than {@code wanted}. */
  public RunningQuery add(String client, String text, Duration wanted) {
    long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    RunningQuery query =
        new RunningQuery(
            last.incrementAndGet(),
            client,
            text,
            shorter(wanted, limits.firstRow()),
            shorter(wanted, limits.lastRow()),
            allocated);
    running.put(query.id(), query);
    return query;
  }

  public void remove(RunningQuery query) {
    running.remove(query.id());
  }

  /** The oldest first. */
  public List<RunningQuery> all() {
    return running.values().stream().sorted(Comparator.comparing(RunningQuery::id)).toList();
  }

  /** Ends a question; false where it is not running. */
  public boolean end(long id, String reason) {
    Optional<RunningQuery> query = Optional.ofNullable(running.get(id));
    query.ifPresent(found -> found.end(reason));
    return query.isPresent();
  }

  /** The bytes that answering it has taken from the heap so far, given back or not. */
  public static long allocated(RunningQuery query) {
    return THREADS.getThreadAllocatedBytes(query.threadId()) - query.allocatedBefore();
  }

  Optional<RunningQuery> greediest() {
    return running.values().stream()
        .filter(query -> query.whyEnded() == null)
        .max(Comparator.comparingLong(RunningQueries::allocated));
  }

  /** Waits until no question is being answered, and ends those that are when the time is over. */
  public void letEnd(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    boolean told = false;
    while (!running.isEmpty() && System.nanoTime() < end + patience.toNanos() / 4) {
      if (!told && System.nanoTime() > end) {
        all().forEach(query -> query.end("The server stops."));
        told = true;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY_MILLIS));
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
