package org.parley.tests.serving;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.server.write.Role;
import org.parley.server.write.Users;

/** Puts documents of one shape into a server, each in many editions, and looks what is there. */
final class Writer {

  static final int TRIPLES = 40;

  private static final String PASSWORD = "a long password";
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI address;

  Writer(URI address) {
    this.address = address;
  }

  static void enter(Path dataset) {
    new Users(dataset.resolve("users")).put("wanda", Role.WRITER, PASSWORD);
  }

  /** Whether the server said that it has it. */
  boolean put(int document, int edition) throws IOException, InterruptedException {
    return send(document, edition).statusCode() / 100 == 2;
  }

  HttpResponse<String> send(int document, int edition) throws IOException, InterruptedException {
    String iri = iri(document);
    String triples =
        IntStream.range(0, TRIPLES - 1)
            .mapToObj(i -> "<%s#%d> <urn:edition> %d .%n".formatted(iri, i, edition))
            .collect(
                Collectors.joining(
                    "",
                    "<%s> <http://www.w3.org/2004/02/skos/core#prefLabel> \"%s\" .%n"
                        .formatted(iri, word(document, edition)),
                    ""));
    String pair =
        Base64.getEncoder().encodeToString(("wanda:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("data?graph=" + iri))
            .header("Authorization", "Basic " + pair)
            .header("Content-Type", "text/turtle")
            .PUT(BodyPublishers.ofString(triples))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  /** The editions of a document that there are triples of, with how many there are. */
  List<String> editions(int document) throws IOException, InterruptedException {
    return rows(
        "SELECT ?edition (COUNT(*) AS ?n) { GRAPH <%s> { ?s <urn:edition> ?edition } } GROUP BY ?edition"
            .formatted(iri(document)));
  }

  /** Whether the text index leads from an edition's word to its document. */
  boolean finds(int document, int edition) throws IOException, InterruptedException {
    List<String> found =
        rows(
            "PREFIX text: <http://jena.apache.org/text#> SELECT ?s { ?s text:query (<http://www.w3.org/2004/02/skos/core#prefLabel> \"%s\") }"
                .formatted(word(document, edition)));
    return found.equals(List.of(iri(document)));
  }

  List<String> rows(String query) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                address.resolve("sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
            .header("Accept", "text/csv")
            .build();
    HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(response.statusCode() + ": " + response.body());
    }
    return response.body().lines().skip(1).toList();
  }

  private static String iri(int document) {
    return "urn:doc:" + document;
  }

  private static String word(int document, int edition) {
    return "word" + document + "x" + edition;
  }
}
