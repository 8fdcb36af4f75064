package org.parley.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Lets pages of any site read what anybody may read here, without credentials (CORS, as the Fetch
 * standard has it). Where something is changed or administered, and where origins are looked at, no
 * page of another site is let in.
 */
public final class CrossOrigin extends HttpFilter {

  private static final List<String> CLOSED = List.of("/update", "/admin", "/metrics", "/mcp");
  private static final List<String> READING = List.of("GET", "HEAD", "POST");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    String asked = request.getHeader("Access-Control-Request-Method");
    boolean preflight = request.getMethod().equals("OPTIONS") && asked != null;
    if (open(path, preflight ? asked : request.getMethod())) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader(
          "Access-Control-Expose-Headers",
          "ETag, Link, Content-Location, Retry-After, Parley-Row-Limit");
    }
    if (!preflight) {
      chain.doFilter(request, response);
      return;
    }
    if (open(path, asked)) {
      response.setHeader(
          "Access-Control-Allow-Methods", onlyRead(path) ? "GET, HEAD" : "GET, HEAD, POST");
      response.setHeader(
          "Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, Range");
      response.setHeader("Access-Control-Max-Age", "86400");
    }
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private static boolean open(String path, String method) {
    return CLOSED.stream().noneMatch(closed -> path.equals(closed) || path.startsWith(closed + "/"))
        && (READING.contains(method) || method.equals("OPTIONS"))
        && !(onlyRead(path) && method.equals("POST"));
  }

  /** Where a POST is a change. */
  private static boolean onlyRead(String path) {
    return path.equals("/data") || path.startsWith("/data/");
  }
}
