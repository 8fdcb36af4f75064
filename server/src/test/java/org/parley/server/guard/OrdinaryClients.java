package org.parley.server.guard;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** People who ask ordinary questions one after another, each from an address of its own. */
final class OrdinaryClients {

  private static final List<String> PATHS =
      List.of(
          "/",
          "/actor/ryan-crocker",
          "/search?q=mottaki",
          "/api/suggest?q=zeb",
          "/sparql?query="
              + URLEncoder.encode(
                  "PREFIX parley: <https://w3id.org/parley/ontology#> SELECT * { ?m a parley:Meeting"
                      + " ; parley:participant ?who } LIMIT 20",
                  StandardCharsets.UTF_8));

  private final List<String> failures = new CopyOnWriteArrayList<>();
  private final AtomicInteger answered = new AtomicInteger();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean stopped;

  private OrdinaryClients() {}

  static OrdinaryClients start(URI address, int count) {
    OrdinaryClients clients = new OrdinaryClients();
    for (int i = 0; i < count; i++) {
      String from = "198.51.100." + i;
      Thread thread = new Thread(() -> clients.ask(address, from), "ordinary " + i);
      clients.threads.add(thread);
      thread.start();
    }
    return clients;
  }

  int answered() {
    return answered.get();
  }

  /** What went wrong. */
  List<String> stop() {
    stopped = true;
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return failures;
  }

  private void ask(URI address, String from) {
    HttpClient client = HttpClient.newHttpClient();
    while (!stopped) {
      for (String path : PATHS) {
        HttpRequest request =
            HttpRequest.newBuilder(address.resolve(path)).header("X-Forwarded-For", from).build();
        try {
          HttpResponse<String> reply = client.send(request, BodyHandlers.ofString());
          if (reply.statusCode() == 429) {
            // It asks faster than people do, and is told so.
            continue;
          }
          answered.incrementAndGet();
          if (reply.statusCode() != 200 && reply.statusCode() != 404) {
            failures.add(path + " → " + reply.statusCode() + " " + reply.body());
          }
        } catch (IOException | InterruptedException e) {
          failures.add(path + " → " + e);
        }
      }
    }
  }
}
