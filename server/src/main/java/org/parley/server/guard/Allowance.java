package org.parley.server.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How many requests each client may still send: a bucket that fills at a steady rate. Clients that
 * have not been heard of for as long as theirs takes to fill are forgotten.
 */
final class Allowance {

  private static final int MOST_CLIENTS = 100_000;
  private static final double NANOS = 1e9;

  private final int perSecond;
  private final int burst;
  private final LongSupplier clock;
  private final Cache<String, Bucket> buckets;

  Allowance(int perSecond, int burst, LongSupplier clock) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.clock = clock;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(Math.max(1, burst / perSecond) + 1L, TimeUnit.SECONDS)
            .build();
  }

  /** Takes one request off; 0 where it may be sent, else the seconds after which it may. */
  int take(String client) {
    Bucket bucket = buckets.get(client, absent -> new Bucket(burst, clock.getAsLong()));
    return bucket.take(perSecond, burst, clock.getAsLong());
  }

  private static final class Bucket {

    private double left;
    private long filled;

    Bucket(double left, long filled) {
      this.left = left;
      this.filled = filled;
    }

    synchronized int take(int perSecond, int burst, long now) {
      left = Math.min(burst, left + (now - filled) / NANOS * perSecond);
      filled = now;
      if (left >= 1) {
        left--;
        return 0;
      }
      return (int) Math.ceil((1 - left) / perSecond);
    }
  }
}
