package org.parley.server.guard;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the question that has taken most memory where, after a collection of garbage, hardly any is
 * left: one question is lost, and the server goes on.
 */
public final class MemoryWatch implements NotificationListener, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(MemoryWatch.class);

  private final RunningQueries running;
  private final int percent;
  private final Set<String> heap =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toSet());

  private MemoryWatch(RunningQueries running, int percent) {
    this.running = running;
    this.percent = percent;
  }

  /** Watches until it is closed. */
  public static MemoryWatch over(RunningQueries running, int percent) {
    MemoryWatch watch = new MemoryWatch(running, percent);
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector).addNotificationListener(watch, null, null);
    }
    return watch;
  }

  @Override
  public void handleNotification(Notification notification, Object handback) {
    if (notification
        .getType()
        .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      collected(
          GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
              .getGcInfo()
              .getMemoryUsageAfterGc()
              .entrySet()
              .stream()
              .filter(pool -> heap.contains(pool.getKey()))
              .map(Map.Entry::getValue)
              .mapToLong(usage -> usage.getUsed())
              .sum());
    }
  }

  private void collected(long used) {
    if (used > Runtime.getRuntime().maxMemory() / 100 * percent) {
      running
          .greediest()
          .ifPresent(
              query -> {
                LOG.warn("Memory is short: ending query {} of {}", query.id(), query.client());
                query.end("This query takes more memory than there is to share.");
              });
    }
  }

  @Override
  public void close() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      try {
        ((NotificationEmitter) collector).removeNotificationListener(this);
      } catch (JMException e) {
        LOG.debug("Was not listening to {}", collector.getName(), e);
      }
    }
  }
}
