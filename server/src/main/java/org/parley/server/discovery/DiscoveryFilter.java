package org.parley.server.discovery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.parley.ontology.Base;
import org.parley.server.graph.NotReady;
import org.parley.server.graph.PublicGraph;
import org.parley.server.pages.Syntax;
import org.parley.server.web.Accept;
import org.parley.server.web.Format;
import org.parley.server.web.Reply;

/**
 * Answers where descriptions are looked for: {@code /.well-known/void}, {@code /dataset} and what
 * goes on from it, {@code /opensearch.xml}, and {@code /sparql} where nothing is asked there.
 */
public final class DiscoveryFilter extends HttpFilter {

  private static final String DATASET = "/dataset";
  private static final List<Format> DATA =
      List.of(Format.TURTLE, Format.JSON_LD, Format.RDF_XML, Format.N_TRIPLES, Format.HTML);

  private final transient Inventories inventories;
  private final transient Dump dump;
  private final transient About about;
  private final transient Base base;
  private final transient Set<String> trustedProxies;

  /** Keeps dumps in {@code directory}. */
  public DiscoveryFilter(
      PublicGraph graph, About about, Path directory, Set<String> trustedProxies) {
    this.inventories = new Inventories(graph);
    this.dump = new Dump(graph, directory);
    this.about = about;
    this.base = graph.addresses().base();
    this.trustedProxies = trustedProxies;
  }

  @Override
  public void init() {
    inventories.warm();
  }

  @Override
  public void destroy() {
    dump.close();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    String path = request.getRequestURI();
    if (reads && path.equals(Dump.PATH)) {
      dump(request, response);
      return;
    }
    Optional<Reply> reply = reads ? ready(path, request) : Optional.empty();
    if (reply.isPresent()) {
      reply.get().send(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private Optional<Reply> ready(String path, HttpServletRequest request) {
    try {
      return reply(path, request);
    } catch (NotReady e) {
      return Optional.of(
          Reply.of(503, "text/plain;charset=utf-8", e.what() + " Come again soon.\n")
              .with("Cache-Control", "no-store")
              .with("Retry-After", "3")
              .with("Refresh", "3"));
    }
  }

  private Optional<Reply> reply(String path, HttpServletRequest request) {
    Web web = Web.of(request, about, trustedProxies);
    Accept accept = Accept.of(request.getHeader("Accept"));
    if (path.equals(OpenSearch.PATH)) {
      return Optional.of(OpenSearch.reply(about, web));
    }
    if (path.equals("/.well-known/void")) {
      return Optional.of(chosen(accept, DATA, format -> dataset(format, web)));
    }
    if (path.equals(DATASET)) {
      return Optional.of(chosen(accept, Format.ALL, format -> dataset(format, web)));
    }
    if (path.equals("/sparql") && request.getQueryString() == null) {
      return Optional.of(chosen(accept, DATA, format -> service(format, web)));
    }
    return Format.bySuffix(path)
        .filter(format -> path.equals(DATASET + "." + format.suffix()))
        .map(format -> dataset(format, web));
  }

  private interface Written {
    Reply as(Format format);
  }

  private static Reply chosen(Accept accept, List<Format> offered, Written written) {
    return accept
        .choose(offered)
        .map(written::as)
        .orElseGet(
            () ->
                Reply.of(
                    HttpServletResponse.SC_NOT_ACCEPTABLE,
                    "text/plain;charset=utf-8",
                    offered.stream()
                        .map(Format::mediaType)
                        .collect(Collectors.joining("\n", "This can be had as:\n", "\n"))))
        .with("Vary", "Accept");
  }

  private Reply dataset(Format format, Web web) {
    Inventory inventory = inventories.now();
    String links =
        Format.ALL.stream()
            .filter(other -> other != format)
            .map(
                other ->
                    "<%s.%s>; rel=\"alternate\"; type=\"%s\""
                        .formatted(DATASET, other.suffix(), other.mediaType()))
            .collect(Collectors.joining(", "));
    Supplier<Model> model = () -> DatasetDescription.of(inventory, about, web, base);
    return Reply.of(
            HttpServletResponse.SC_OK,
            format.contentType(),
            format == Format.HTML
                ? Shown.page(inventory, about, base).html()
                : Syntax.write(model.get(), format))
        .with("Link", links)
        .with("Content-Location", DATASET + "." + format.suffix());
  }

  /** A browser is led to where a person asks. */
  private Reply service(Format format, Web web) {
    return format == Format.HTML
        ? Reply.of(HttpServletResponse.SC_SEE_OTHER, "text/plain;charset=utf-8", "See /query\n")
            .with("Location", "/query")
        : Reply.of(
            HttpServletResponse.SC_OK,
            format.contentType(),
            Syntax.write(
                ServiceDescription.of(inventories.now(), web, DatasetDescription.iri(base)),
                format));
  }

  private void dump(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Dump.Made made;
    try {
      made = dump.now();
    } catch (TimeoutException e) {
      Reply.of(503, "text/plain;charset=utf-8", "The dump is being written; come again soon.\n")
          .with("Retry-After", "30")
          .send(request, response);
      return;
    } catch (IOException e) {
      getServletContext().log("The dump could not be written; is the disk full?", e);
      Reply.of(503, "text/plain;charset=utf-8", "The dump cannot be written now.\n")
          .with("Retry-After", "600")
          .send(request, response);
      return;
    }
    String tag = "\"dump-" + made.version() + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Content-Disposition", "attachment; filename=\"parley.nq.gz\"");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("application/gzip");
    response.setContentLengthLong(Files.size(made.file()));
    if (!request.getMethod().equals("HEAD")) {
      Files.copy(made.file(), response.getOutputStream());
    }
  }
}
