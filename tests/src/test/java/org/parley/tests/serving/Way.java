package org.parley.tests.serving;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** One way to have questions answered, and what was measured of it. */
final class Way {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Where a question is asked, in a round. */
  interface Asked {
    String path(Case question, int round);
  }

  private final String name;
  private final Served server;
  private final Asked asked;
  private final boolean conditional;
  private final Map<String, String> tags = new ConcurrentHashMap<>();
  private Times times = new Times();
  private Times processor = new Times();
  private final List<Double> throughputs = new ArrayList<>();
  private final List<Double> cpu = new ArrayList<>();

  Way(String name, Served server, boolean conditional, Asked asked) {
    this.name = name;
    this.server = server;
    this.conditional = conditional;
    this.asked = asked;
  }

  String name() {
    return name;
  }

  Times times() {
    return times;
  }

  /** The processor's time of each request, to a hundredth of a second, where one client asked. */
  Times processor() {
    return processor;
  }

  /** Requests a second, by round. */
  List<Double> throughputs() {
    return throughputs;
  }

  /** Milliseconds of the processor a request, by round. */
  List<Double> cpu() {
    return cpu;
  }

  void forget() {
    times = new Times();
    processor = new Times();
    throughputs.clear();
    cpu.clear();
  }

  /** Whether a question is answered at all, and with how many bytes. */
  int length(Case question, int round) throws InterruptedException {
    HttpResponse<byte[]> response = send(question, round);
    return response.statusCode() == 200 || response.statusCode() == 304
        ? response.body().length
        : -1;
  }

  /** Asks all questions, {@code times} over, in an order of the round's own. */
  void round(List<Case> cases, int repeated, int clients, int round) throws InterruptedException {
    List<Case> work = new ArrayList<>();
    for (int i = 0; i < repeated; i++) {
      work.addAll(cases);
    }
    Collections.shuffle(work, new Random(round));
    AtomicInteger next = new AtomicInteger();
    Times measured = times;
    Times alone = clients == 1 ? processor : new Times();
    Duration cpuBefore = server.cpu();
    long begun = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Thread thread = new Thread(() -> work(work, next, measured, alone, round));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    throughputs.add(work.size() / seconds);
    cpu.add(server.cpu().minus(cpuBefore).toNanos() / 1e6 / work.size());
  }

  private void work(List<Case> work, AtomicInteger next, Times measured, Times alone, int round) {
    try {
      for (int i = next.getAndIncrement(); i < work.size(); i = next.getAndIncrement()) {
        Case question = work.get(i);
        Duration before = server.cpu();
        long begun = System.nanoTime();
        HttpResponse<byte[]> response = send(question, round);
        double millis = (System.nanoTime() - begun) / 1e6;
        alone.add(question.question(), server.cpu().minus(before).toNanos() / 1e6);
        if (response.statusCode() == 200 || response.statusCode() == 304) {
          measured.add(question.question(), millis);
        } else {
          measured.fail();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpResponse<byte[]> send(Case question, int round) throws InterruptedException {
    String path = asked.path(question, round);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.address().resolve(path))
            .header("Accept", "application/sparql-results+json");
    String tag = tags.get(path);
    if (conditional && tag != null) {
      request.header("If-None-Match", tag);
    }
    try {
      HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      response.headers().firstValue("ETag").ifPresent(value -> tags.put(path, value));
      return response;
    } catch (IOException e) {
      throw new IllegalStateException("No answer from " + name + " to " + path, e);
    }
  }
}
