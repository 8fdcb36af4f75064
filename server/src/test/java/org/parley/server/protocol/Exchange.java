package org.parley.server.protocol;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.parley.server.SampleServer;

/**
 * A request of the protocol's tests, as a writer sends it.
 *
 * @param type of the body, or empty for none
 */
record Exchange(String method, String path, String type, String body, Charset charset) {

  static final String FORM = "application/x-www-form-urlencoded";
  static final String QUERY = "application/sparql-query";
  static final String UPDATE = "application/sparql-update";

  static Exchange get(String path) {
    return new Exchange("GET", path, "", "", StandardCharsets.UTF_8);
  }

  static Exchange post(String path, String type, String body) {
    return new Exchange("POST", path, type, body, StandardCharsets.UTF_8);
  }

  static Exchange put(String path, String turtle) {
    return new Exchange("PUT", path, "text/turtle; charset=utf-8", turtle, StandardCharsets.UTF_8);
  }

  static Exchange of(String method, String path) {
    return new Exchange(method, path, "", "", StandardCharsets.UTF_8);
  }

  Exchange in(Charset other) {
    return new Exchange(method, path, type, body, other);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  HttpResponse<String> with(SampleServer server, String... accept) {
    HttpRequest.Builder request = server.request(path);
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    if (accept.length > 0) {
      request.header("Accept", accept[0]);
    }
    if (!path.startsWith("/sparql")) {
      request.header(
          "Authorization",
          "Basic "
              + Base64.getEncoder()
                  .encodeToString("wanda:a long password".getBytes(StandardCharsets.UTF_8)));
    }
    return server.sendApart(
        request.method(
            method,
            body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body, charset)));
  }

  static String contentType(HttpResponse<String> reply) {
    return reply.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
  }

  static Model graph(HttpResponse<String> reply) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(reply.body(), RDFLanguages.contentTypeToLang(contentType(reply)))
        .parse(model);
    return model;
  }

  /** Parameters of a query string. */
  static String parameters(Map<String, String> values) {
    StringBuilder all = new StringBuilder("?");
    new TreeMap<>(values)
        .forEach((name, value) -> all.append(name).append('=').append(encoded(value)).append('&'));
    return all.substring(0, all.length() - 1);
  }
}
