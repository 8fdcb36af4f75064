package org.parley.server.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody waits for what takes long. */
class BackgroundTest {

  private final Background background = new Background();

  @AfterEach
  void close() {
    background.close();
  }

  @Test
  void waitsForWhatIsSoonDoneAndForWhatComesBeforeIt() {
    background.begin(stopped -> "first");
    CompletableFuture<String> second = background.begin(stopped -> "second");
    assertEquals("second", background.awaited(second));
  }

  @Test
  void keepsNobodyWaitingForWhatTakesLong() {
    CountDownLatch asked = new CountDownLatch(1);
    CompletableFuture<Boolean> slow = background.begin(stopped -> isDown(asked));
    CompletableFuture<String> behindIt = background.begin(stopped -> "second");
    assertNull(background.awaited(slow));
    assertNull(background.awaited(behindIt));
    asked.countDown();
    assertTrue(slow.join());
    assertEquals("second", behindIt.join());
  }

  @Test
  void tellsWhatWentWrong() {
    CompletableFuture<Integer> failing =
        background.begin(
            stopped -> {
              throw new IllegalStateException("torn");
            });
    assertEquals(
        "torn",
        assertThrows(IllegalStateException.class, () -> background.awaited(failing)).getMessage());
  }

  @Test
  void endsWhatIsUnderWayWhenItIsClosed() {
    CompletableFuture<Boolean> running =
        background.begin(
            stopped -> {
              while (!stopped.getAsBoolean()) {
                Thread.onSpinWait();
              }
              return true;
            });
    background.close();
    assertTrue(running.join());
    CompletableFuture<Integer> later = background.begin(stopped -> 1);
    assertThrows(CancellationException.class, () -> background.awaited(later));
  }

  private static boolean isDown(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
