package org.parley.server.guard;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whose question is answered when: so many side by side, so many of one client, so many in wait.
 */
final class Turns {

  /** What became of asking for a turn. */
  enum Outcome {
    GIVEN,
    CLIENT_HAS_ENOUGH,
    TOO_MANY_WAIT,
    WAITED_IN_VAIN
  }

  private final Semaphore free;
  private final int perClient;
  private final int mostWaiting;
  private final Duration wait;
  private final AtomicInteger waiting = new AtomicInteger();
  private final Map<String, Integer> taken = new ConcurrentHashMap<>();

  Turns(int atOnce, int perClient, int mostWaiting, Duration wait) {
    this.free = new Semaphore(atOnce, true);
    this.perClient = perClient;
    this.mostWaiting = mostWaiting;
    this.wait = wait;
  }

  /** Waits for a turn; where it is given, it must be given back. */
  Outcome take(String client) throws InterruptedException {
    if (taken.merge(client, 1, Integer::sum) > perClient) {
      giveBackClient(client);
      return Outcome.CLIENT_HAS_ENOUGH;
    }
    boolean given = false;
    try {
      if (free.tryAcquire()) {
        given = true;
        return Outcome.GIVEN;
      }
      if (waiting.incrementAndGet() > mostWaiting) {
        waiting.decrementAndGet();
        return Outcome.TOO_MANY_WAIT;
      }
      try {
        given = free.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        return given ? Outcome.GIVEN : Outcome.WAITED_IN_VAIN;
      } finally {
        waiting.decrementAndGet();
      }
    } finally {
      if (!given) {
        giveBackClient(client);
      }
    }
  }

  void giveBack(String client) {
    giveBackClient(client);
    free.release();
  }

  int waiting() {
    return waiting.get();
  }

  private void giveBackClient(String client) {
    taken.computeIfPresent(client, (key, count) -> count == 1 ? null : count - 1);
  }
}
