package org.parley.server.guard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A request that means harm.
 *
 * @param expected the answers that do none
 */
record Hostile(
    String name,
    String method,
    String path,
    Map<String, String> headers,
    String body,
    Set<Integer> expected) {

  private static final String ANYTHING = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o";

  @Override
  public String toString() {
    return name;
  }

  /** Queries that reach out, read the machine, or never end. */
  static List<Hostile> queries() {
    return Stream.concat(refused(), endless()).toList();
  }

  private static Stream<Hostile> refused() {
    return Stream.of(
        query("SERVICE", "SELECT * { SERVICE <http://127.0.0.1:22/> { ?s ?p ?o } }", 422),
        query(
            "SERVICE SILENT",
            "SELECT * { SERVICE SILENT <http://169.254.169.254/> { ?s ?p ?o } }",
            422),
        query("SERVICE file", "SELECT * { SERVICE <file:///etc/passwd> { ?s ?p ?o } }", 422),
        query(
            "SERVICE of a variable",
            "SELECT * { BIND(<http://127.0.0.1/> AS ?x) SERVICE ?x { ?s ?p ?o } }",
            422),
        query(
            "SERVICE in a subquery",
            "SELECT * { { SELECT * { SERVICE <http://a.example/> { ?s ?p ?o } } } }",
            422),
        query(
            "SERVICE in EXISTS",
            "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://a.example/> { ?s ?p ?o } } }",
            422),
        query(
            "SERVICE in MINUS",
            "SELECT * { ?s ?p ?o MINUS { SERVICE <http://a.example/> { ?s ?p ?o } } }",
            422),
        query("SERVICE in ASK", "ASK { SERVICE <http://a.example/> { ?s ?p ?o } }", 422),
        query(
            "SERVICE in CONSTRUCT",
            "CONSTRUCT WHERE { SERVICE <http://a.example/> { ?s ?p ?o } }",
            400),
        query(
            "SERVICE in a GRAPH",
            "SELECT * { GRAPH ?g { SERVICE <http://a.example/> { ?s ?p ?o } } }",
            422),
        query(
            "SERVICE in OPTIONAL",
            "SELECT * { ?s ?p ?o OPTIONAL { SERVICE <http://a.example/> { ?s ?p ?x } } }",
            422),
        query("FROM a file", "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", 200),
        query("FROM a server", "SELECT * FROM <http://127.0.0.1:22/> { ?s ?p ?o }", 200),
        query(
            "FROM NAMED a file",
            "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }",
            200),
        query("a Java class as a function", "SELECT (<java:java.lang.System>(1) AS ?x) {}", 422),
        query("a Java class as a property", "SELECT * { ?s <java:java.lang.Runtime> ?o }", 422),
        query(
            "a function of Jena's",
            "SELECT (<http://jena.apache.org/ARQ/function#namespace>(<urn:a>) AS ?x) {}",
            422),
        query(
            "a function in a filter",
            "SELECT * { ?s ?p ?o FILTER(<http://www.w3.org/2005/xpath-functions#matches>(?o, '(a+)+$')) }",
            422),
        query(
            "a function in HAVING",
            "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(<java:a.B>(?s))",
            422),
        query(
            "a function in EXISTS in ORDER BY",
            "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { ?s ?q ?r FILTER(<java:a.B>(?r)) })",
            422),
        query(
            "SERVICE in EXISTS in ORDER BY",
            "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://a.example/> { ?s ?q ?r } })",
            422),
        query(
            "a function in GROUP BY",
            "SELECT ?x { ?s ?p ?o } GROUP BY (<java:a.B>(?s) AS ?x)",
            422),
        query("a function in an aggregate", "SELECT (SUM(<java:a.B>(?o)) AS ?x) { ?s ?p ?o }", 422),
        query(
            "a function in EXISTS",
            "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER(<java:a.B>(?r)) } }",
            422),
        query(
            "a function in a nested expression",
            "SELECT (IF(BOUND(?s), STR(<java:a.B>(?s)), 1) AS ?x) { ?s ?p ?o }",
            422),
        query(
            "a function in ORDER BY of a subquery",
            "SELECT * { { SELECT ?s { ?s ?p ?o } ORDER BY (<java:a.B>(?s)) LIMIT 1 } }",
            422),
        query("a function in ORDER BY", "SELECT * { ?s ?p ?o } ORDER BY (<java:a.B>(?s))", 422),
        query("CALL", "SELECT (CALL(<java:a.B>, 1) AS ?x) {}", 422),
        query(
            "a property function",
            "SELECT * { ?x <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b) }",
            422),
        query("a script", "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}", 422),
        query("an update as a query", "DROP ALL", 400),
        query("LOAD as a query", "LOAD <file:///etc/passwd>", 400),
        query("two queries", "SELECT * {} ; DROP ALL", 400),
        query("no query", "   ", 400),
        query("too long a query", "SELECT * { # " + "x".repeat(7000) + "\n }", 200, 414, 431),
        query(
            "nested groups", "SELECT * " + "{".repeat(1500) + "}".repeat(1500), 200, 400, 414, 503),
        new Hostile(
            "nested expressions",
            "POST",
            "/sparql",
            sparql(),
            "SELECT * { FILTER(" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ") }",
            Set.of(200, 400)),
        new Hostile(
            "a huge query",
            "POST",
            "/sparql",
            sparql(),
            "SELECT * { } # " + "x".repeat(60_000),
            Set.of(413)),
        new Hostile(
            "a huge form", "POST", "/sparql", form(), "query=" + "x".repeat(60_000), Set.of(413)),
        new Hostile(
            "a call-back",
            "GET",
            "/sparql?callback=alert&query=" + encoded("ASK {}"),
            Map.of(),
            "",
            Set.of(400)),
        new Hostile(
            "a style sheet",
            "GET",
            "/sparql?stylesheet=%22%3E%3Cscript%3E&query=" + encoded("ASK {}"),
            Map.of(),
            "",
            Set.of(400)),
        new Hostile(
            "a query by reference",
            "GET",
            "/sparql?query-ref=file:///etc/passwd",
            Map.of(),
            "",
            Set.of(400)),
        new Hostile(
            "a default graph by file",
            "GET",
            "/sparql?default-graph-uri=file:///etc/passwd&query="
                + encoded("SELECT * { ?s ?p ?o }"),
            Map.of(),
            "",
            Set.of(200)),
        new Hostile(
            "a longer time limit",
            "GET",
            "/sparql?timeout=9999&query="
                + encoded("SELECT (COUNT(*) AS ?count) { " + ANYTHING + " }"),
            Map.of(),
            "",
            Set.of(503)),
        new Hostile(
            "a hostile output format",
            "GET",
            "/sparql?output=text/html&query=" + encoded("ASK {}"),
            Map.of(),
            "",
            Set.of(200, 400, 406)),
        new Hostile(
            "two queries in one request",
            "GET",
            "/sparql?query=ASK%7B%7D&query=ASK%7B%7D",
            Map.of(),
            "",
            Set.of(400)),
        new Hostile("no UTF-8", "GET", "/sparql?query=%FF%FE", Map.of(), "", Set.of(400)),
        new Hostile(
            "no UTF-8 in a search", "GET", "/search?q=%C3%28", Map.of(), "", Set.of(200, 400)),
        new Hostile(
            "half a surrogate", "GET", "/api/suggest?q=%ED%A0%80", Map.of(), "", Set.of(200, 400)),
        new Hostile(
            "operators of the text index",
            "GET",
            "/search?q=" + encoded("*:* OR /.*/ {a TO z} \"a"),
            Map.of(),
            "",
            Set.of(200)),
        new Hostile(
            "a text query of all",
            "GET",
            "/sparql?query="
                + encoded(
                    "SELECT * { ?s <http://jena.apache.org/text#query> (<http://a.example/> '*:* AND (' 999999999) }"),
            Map.of(),
            "",
            Set.of(200, 400, 500, 503)));
  }

  private static Stream<Hostile> endless() {
    return Stream.of(
        query("a product", "SELECT (COUNT(*) AS ?count) { " + ANYTHING + " }", 503),
        query("a sorted product", "SELECT * { " + ANYTHING + " } ORDER BY ?o", 503),
        query(
            "a grouped product",
            "SELECT ?a (SAMPLE(?o) AS ?x) { " + ANYTHING + " } GROUP BY ?a",
            503),
        query("a product of values", "SELECT (COUNT(*) AS ?count) { " + values() + " }", 503),
        query(
            "a path of everything",
            "SELECT (COUNT(*) AS ?count) { ?a (<urn:x>|!<urn:x>|^<urn:x>|!^<urn:x>)* ?b . ?c (<urn:x>|!<urn:x>)* ?d . ?e ?f ?g }",
            503),
        query(
            "paths in a row",
            "SELECT (COUNT(*) AS ?count) { ?a "
                + "(!<urn:x>/^!<urn:x>)/".repeat(8)
                + "!<urn:x> ?b }",
            503),
        query(
            "a pattern that tries all ways",
            "SELECT * { ?s ?p ?o FILTER(REGEX('"
                + "x".repeat(200)
                + "', '(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)Q')) }",
            503),
        query(
            "a text that doubles",
            "SELECT (STRLEN(?a40) AS ?n) { BIND('aaaaaaaaaa' AS ?a0) "
                + doubling("CONCAT(?a%1$d, ?a%1$d)")
                + " }",
            200),
        query(
            "a text that is replaced by more",
            "SELECT (STRLEN(?a40) AS ?n) { BIND('aaaaaaaaaa' AS ?a0) "
                + doubling("REPLACE(?a%d, '.', '$0$0')")
                + " }",
            200,
            503),
        query(
            "a text that is encoded and encoded",
            "SELECT (STRLEN(?a40) AS ?n) { BIND('%%%%%%%%%%' AS ?a0) "
                + doubling("ENCODE_FOR_URI(?a%d)")
                + " }",
            200),
        query(
            "a nested NOT EXISTS",
            "SELECT (COUNT(*) AS ?count) { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(CONCAT(STR(?d), STR(?l)) = '') } }",
            503),
        query("a description of all", "DESCRIBE * { " + ANYTHING + " }", 200, 503),
        query(
            "a product of graphs",
            "SELECT (COUNT(*) AS ?count) { GRAPH ?g1 { ?a ?b ?c } GRAPH ?g2 { ?d ?e ?f } GRAPH ?g3 { ?g ?h ?i } GRAPH ?g4 { ?j ?k ?l } }",
            503));
  }

  /** Whatever would change something. */
  static List<Hostile> writes() {
    String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
    Map<String, String> turtle = Map.of("Content-Type", "text/turtle");
    Set<Integer> refusals = Set.of(400, 401, 403, 404, 405, 415);
    return List.of(
        new Hostile(
            "an update",
            "POST",
            "/sparql",
            Map.of("Content-Type", "application/sparql-update"),
            update,
            refusals),
        new Hostile(
            "an update in a form",
            "POST",
            "/sparql",
            form(),
            "update=" + encoded(update),
            refusals),
        new Hostile(
            "an update by GET", "GET", "/sparql?update=" + encoded(update), Map.of(), "", refusals),
        new Hostile(
            "an update elsewhere",
            "POST",
            "/update",
            Map.of("Content-Type", "application/sparql-update"),
            update,
            refusals),
        new Hostile(
            "an update of a made-up user",
            "POST",
            "/update",
            Map.of(
                "Content-Type",
                "application/sparql-update",
                "Authorization",
                "Basic YWRtaW46YWRtaW4="),
            update,
            refusals),
        new Hostile(
            "LOAD of a file",
            "POST",
            "/update",
            Map.of("Content-Type", "application/sparql-update"),
            "LOAD <file:///etc/passwd>",
            refusals),
        new Hostile(
            "an upload", "POST", "/data?default", turtle, "<urn:a> <urn:b> <urn:c> .", refusals),
        new Hostile(
            "a replaced graph",
            "PUT",
            "/data?graph=urn:g",
            turtle,
            "<urn:a> <urn:b> <urn:c> .",
            refusals),
        new Hostile("a dropped dataset", "DELETE", "/data?default", Map.of(), "", refusals),
        new Hostile(
            "a patched graph",
            "PATCH",
            "/data?default",
            Map.of("Content-Type", "application/rdf-patch"),
            "A <urn:a> <urn:b> <urn:c> .",
            refusals),
        new Hostile(
            "a disguised method",
            "POST",
            "/data?default",
            Map.of("X-HTTP-Method-Override", "DELETE", "Content-Type", "text/turtle"),
            "",
            refusals),
        new Hostile(
            "a remote context",
            "PUT",
            "/data?default",
            Map.of("Content-Type", "application/ld+json"),
            "{\"@context\":\"http://169.254.169.254/\"}",
            refusals),
        new Hostile("a change of a page", "PUT", "/actor/ryan-crocker", turtle, "", refusals),
        new Hostile(
            "a new dataset", "POST", "/$/datasets", form(), "dbName=x&dbType=mem", refusals),
        new Hostile("a compaction", "POST", "/$/compact/sparql", Map.of(), "", refusals),
        new Hostile("a backup", "POST", "/$/backup/sparql", Map.of(), "", refusals),
        new Hostile("a shutdown", "POST", "/$/shutdown", Map.of(), "", refusals));
  }

  /** Paths out of the house. */
  static List<Hostile> paths() {
    Set<Integer> refusals = Set.of(400, 401, 403, 404);
    return Stream.of(
            "/static/../../../../etc/passwd",
            "/static/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
            "/static/..%2f..%2f..%2fetc/passwd",
            "/document/..%2F..%2F..%2Fetc%2Fpasswd",
            "/document/%2e%2e%2f%2e%2e%2fpom.xml",
            "/..;/admin/queries",
            "/admin/queries",
            "/admin/../admin/queries",
            "//admin/queries",
            "/api/..%2f..%2fpom.xml",
            "/WEB-INF/web.xml",
            "/.git/config",
            "/%24/server",
            "/$/stats",
            "/actor/%00",
            "/actor/%0d%0aSet-Cookie:%20a=b",
            "/data?graph=file:///etc/passwd",
            "/api/queries/..%2f..%2fpom",
            "/document/" + "a".repeat(4000))
        .map(
            path ->
                new Hostile(
                    "path " + path.substring(0, Math.min(40, path.length())),
                    "GET",
                    path,
                    Map.of(),
                    "",
                    refusals))
        .toList();
  }

  /** Headers that lie. */
  static List<Hostile> lyingHeaders() {
    String ask = "/sparql?query=" + encoded("ASK {}");
    return List.of(
        new Hostile(
            "a wrong content type",
            "POST",
            "/sparql",
            Map.of("Content-Type", "text/html"),
            "ASK {}",
            Set.of(415)),
        new Hostile("no content type", "POST", "/sparql", Map.of(), "ASK {}", Set.of(400, 415)),
        new Hostile(
            "a content type of nonsense",
            "POST",
            "/sparql",
            Map.of("Content-Type", ";;;///"),
            "ASK {}",
            Set.of(400, 415)),
        new Hostile(
            "a charset of nonsense",
            "POST",
            "/sparql",
            Map.of("Content-Type", "application/sparql-query;charset=x\"y"),
            "ASK {}",
            Set.of(200, 400, 415)),
        new Hostile(
            "a multipart form",
            "POST",
            "/sparql",
            Map.of("Content-Type", "multipart/form-data; boundary=x"),
            "--x\r\n\r\n--x--",
            Set.of(400, 415)),
        new Hostile(
            "an unknown encoding",
            "POST",
            "/sparql",
            Map.of("Content-Type", "application/sparql-query", "Content-Encoding", "bomb"),
            "ASK {}",
            Set.of(200, 400, 415)),
        new Hostile(
            "an endless Accept",
            "GET",
            ask,
            Map.of("Accept", "a/b,".repeat(1500)),
            "",
            Set.of(200, 400, 406, 431)),
        new Hostile(
            "an Accept of nonsense",
            "GET",
            "/actor/ryan-crocker",
            Map.of("Accept", ";;q=,,*/q=9"),
            "",
            Set.of(200, 404, 406)),
        new Hostile(
            "a validator of nonsense",
            "GET",
            "/",
            Map.of("If-None-Match", "\"".repeat(3000)),
            "",
            Set.of(200, 400)),
        new Hostile(
            "a forged origin",
            "GET",
            "/admin/queries",
            Map.of("Origin", "http://127.0.0.1"),
            "",
            Set.of(401, 403, 404)),
        new Hostile(
            "a token of nonsense",
            "GET",
            "/admin/queries",
            Map.of("Authorization", "Bearer x"),
            "",
            Set.of(401, 403, 404)),
        new Hostile(
            "a password without a name",
            "GET",
            "/admin/queries",
            Map.of("Authorization", "Basic ====="),
            "",
            Set.of(401, 403, 404)));
  }

  private static Hostile query(String name, String query, Integer... expected) {
    return new Hostile(
        name, "GET", "/sparql?query=" + encoded(query), Map.of(), "", Set.of(expected));
  }

  private static String values() {
    StringBuilder values = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      values.append("VALUES ?v").append(i).append(" { 1 2 3 4 5 6 7 8 9 10 } ");
    }
    return values.toString();
  }

  private static String doubling(String step) {
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      steps.append("BIND(").append(step.formatted(i)).append(" AS ?a").append(i + 1).append(") ");
    }
    return steps.toString();
  }

  private static Map<String, String> sparql() {
    return Map.of("Content-Type", "application/sparql-query");
  }

  private static Map<String, String> form() {
    return Map.of("Content-Type", "application/x-www-form-urlencoded");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
