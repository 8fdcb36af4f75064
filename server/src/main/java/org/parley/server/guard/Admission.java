package org.parley.server.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Lets in as much as the machine can do, and says to the rest when to come again: so many requests
 * of each client, so many questions at a time.
 */
public final class Admission extends HttpFilter {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final List<String> COSTLY = List.of("/sparql", "/data", "/api", "/search", "/mcp");

  private final transient Limits limits;
  private final transient Allowance allowance;
  private final transient Turns turns;

  public Admission(Limits limits, LongSupplier clock) {
    this.limits = limits;
    this.allowance = new Allowance(limits.perSecond(), limits.burst(), clock);
    this.turns =
        new Turns(limits.atOnce(), limits.perClient(), limits.waiting(), limits.patience());
  }

  /** How many questions wait for their turn. */
  public int waiting() {
    return turns.waiting();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String client = Client.of(request, limits.trustedProxies());
    int seconds = allowance.take(client);
    if (seconds > 0) {
      refuse(response, TOO_MANY_REQUESTS, seconds, "Too many requests from your address.");
    } else if (!WellFormed.is(request)) {
      refuse(
          response,
          HttpServletResponse.SC_BAD_REQUEST,
          0,
          "The request's parameters or its charset cannot be read.");
    } else if (request.getContentLengthLong() > Body.limit(request, limits)) {
      refuse(
          response,
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          0,
          "A request may have " + Body.limit(request, limits) + " bytes.");
    } else if (costly(request.getRequestURI())) {
      inTurn(client, request, response, chain);
    } else {
      chain.doFilter(Body.limited(request, limits), response);
    }
  }

  private static boolean costly(String path) {
    return COSTLY.stream().anyMatch(each -> Body.under(each, path));
  }

  private void inTurn(
      String client, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Turns.Outcome outcome;
    try {
      outcome = turns.take(client);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      outcome = Turns.Outcome.WAITED_IN_VAIN;
    }
    int again = (int) Math.max(1, limits.patience().toSeconds());
    switch (outcome) {
      case GIVEN -> {
        try {
          chain.doFilter(
              Body.limited(request, limits), new LimitedResponse(response, limits.bytesAnswered()));
        } finally {
          turns.giveBack(client);
        }
      }
      case CLIENT_HAS_ENOUGH ->
          refuse(
              response,
              TOO_MANY_REQUESTS,
              again,
              "Too many questions at a time from your address.");
      case TOO_MANY_WAIT, WAITED_IN_VAIN ->
          refuse(
              response,
              HttpServletResponse.SC_SERVICE_UNAVAILABLE,
              again,
              "The server has too much to do.");
    }
  }

  private static void refuse(
      HttpServletResponse response, int status, int retryAfter, String message) throws IOException {
    response.setStatus(status);
    if (retryAfter > 0) {
      response.setIntHeader("Retry-After", retryAfter);
    }
    response.setContentType("text/plain;charset=utf-8");
    response.getOutputStream().write((message + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
