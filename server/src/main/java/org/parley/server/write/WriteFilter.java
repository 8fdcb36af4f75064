package org.parley.server.write;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.modify.UsingList;
import org.parley.ontology.Base;
import org.parley.server.guard.Client;
import org.parley.server.guard.Limits;
import org.parley.server.guard.RunningQueries;

/**
 * Takes changes from those who may make them, before Fuseki sees them: the Graph Store Protocol at
 * {@code /data?graph=IRI} (PUT, POST, DELETE) and SPARQL updates at {@code /update} (POST).
 */
public final class WriteFilter extends HttpFilter {

  private static final Set<String> METHODS = Set.of("PUT", "POST", "DELETE", "PATCH");

  private static final String ABSOLUTE = "[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`]+";

  private final transient Base base;
  private final transient Gate gate;
  private final transient Writing writing;
  private final transient Updates updates;
  private final transient AuditLog audit;
  private final transient Limits limits;

  public WriteFilter(
      Gate gate,
      Writing writing,
      AuditLog audit,
      DatasetGraphText dataset,
      Base base,
      RunningQueries running,
      Limits limits) {
    this.base = base;
    this.gate = gate;
    this.writing = writing;
    this.updates = new Updates(dataset, running);
    this.audit = audit;
    this.limits = limits;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    boolean graph = path.equals("/data") && METHODS.contains(request.getMethod());
    boolean update = path.equals("/update");
    if (!graph && !update) {
      chain.doFilter(request, response);
      return;
    }
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("client", Client.of(request, limits.trustedProxies()));
    entry.put("method", request.getMethod());
    entry.put("path", path);
    int status;
    String message;
    try {
      User user = gate.enter(request, Role.WRITER);
      entry.put("user", user.name());
      status = update ? update(request, entry) : graph(request, entry);
      message = "added " + entry.get("added") + ", deleted " + entry.get("deleted") + "\n";
    } catch (Refused e) {
      status = e.status();
      message = e.getMessage() + "\n";
      entry.put("refused", String.valueOf(e.getMessage()));
    }
    entry.put("status", Integer.toString(status));
    audit.enter(entry);
    response.setStatus(status);
    if (status == HttpServletResponse.SC_UNAUTHORIZED) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"Parley\", charset=\"UTF-8\"");
    }
    if (status != HttpServletResponse.SC_NO_CONTENT) {
      response.setContentType("text/plain;charset=utf-8");
      byte[] body = message.getBytes(StandardCharsets.UTF_8);
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
    response.getOutputStream().close();
    writing.answered();
  }

  private int graph(HttpServletRequest request, Map<String, String> entry) throws IOException {
    String iri = request.getParameter("graph");
    if (iri == null || !iri.matches(ABSOLUTE)) {
      throw new Refused(400, "Name the graph by an absolute IRI: ?graph=IRI.");
    }
    entry.put("graph", iri);
    Node graph = NodeFactory.createURI(iri);
    boolean there = writing.has(graph);
    switch (request.getMethod()) {
      case "DELETE" -> {
        if (!there) {
          throw new Refused(404, "There is no graph " + iri + ".");
        }
        count(
            entry, writing.make(w -> w.replacing(graph, GraphFactory.createDefaultGraph(), false)));
        return HttpServletResponse.SC_NO_CONTENT;
      }
      case "PUT", "POST" -> {
        var triples = Uploads.read(request.getInputStream(), request.getContentType(), iri);
        boolean keep = request.getMethod().equals("POST");
        count(entry, writing.make(w -> w.replacing(graph, triples, keep)));
        return there ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CREATED;
      }
      default -> throw new Refused(405, "PATCH is not for graphs; send an update.");
    }
  }

  private int update(HttpServletRequest request, Map<String, String> entry) throws IOException {
    if (!request.getMethod().equals("POST")) {
      throw new Refused(405, "Updates are sent by POST.");
    }
    String type = String.valueOf(request.getContentType()).replaceAll(";.*", "").strip();
    String charset = request.getCharacterEncoding();
    if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
      throw new Refused(415, "An update is sent in UTF-8, not in " + charset + ".");
    }
    if (!type.equals("application/sparql-update")) {
      throw new Refused(415, "An update is sent as application/sparql-update, not in a form.");
    }
    String text;
    try {
      text = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (HttpException e) {
      throw new Refused(413, String.valueOf(e.getMessage()));
    }
    entry.put("update", text.length() > 2000 ? text.substring(0, 2000) + " …" : text);
    UsingList using = new UsingList();
    graphs(request, "using-graph-uri").forEach(using::addUsing);
    graphs(request, "using-named-graph-uri").forEach(using::addUsingNamed);
    String client = entry.getOrDefault("client", "");
    count(entry, writing.make(w -> updates.of(text, using, base.iri(), client)));
    return HttpServletResponse.SC_OK;
  }

  private static List<Node> graphs(HttpServletRequest request, String parameter) {
    String[] given = request.getParameterValues(parameter);
    return given == null ? List.of() : Stream.of(given).map(WriteFilter::graph).toList();
  }

  private static Node graph(String iri) {
    if (!iri.matches(ABSOLUTE)) {
      throw new Refused(400, "Name the graph by an absolute IRI.");
    }
    return NodeFactory.createURI(iri);
  }

  private static void count(Map<String, String> entry, Change change) {
    entry.put("added", Integer.toString(change.added().size()));
    entry.put("deleted", Integer.toString(change.deleted().size()));
  }
}
