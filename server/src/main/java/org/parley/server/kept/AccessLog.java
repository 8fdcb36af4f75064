package org.parley.server.kept;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.parley.server.guard.Client;
import org.parley.server.guard.Limits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line of JSON for each request, under the logger {@code parley.access}, and its figures. */
public final class AccessLog extends HttpFilter {

  private static final Logger LOG = LoggerFactory.getLogger("parley.access");

  private final transient Figures figures;
  private final transient Limits limits;

  public AccessLog(Figures figures, Limits limits) {
    this.figures = figures;
    this.limits = limits;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long begun = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      figures.answered(request.getRequestURI(), request.getMethod(), response.getStatus(), took);
      if (LOG.isInfoEnabled()) {
        LOG.info(line(request, response, took));
      }
    }
  }

  private String line(HttpServletRequest request, HttpServletResponse response, Duration took) {
    return JSON.toStringFlat(
        JsonBuilder.create()
            .startObject()
            .pair("client", Client.of(request, limits.trustedProxies()))
            .pair("method", request.getMethod())
            .pair("path", request.getRequestURI())
            .pair("status", response.getStatus())
            .pair("millis", took.toMillis())
            .finishObject()
            .build());
  }
}
