package org.parley.server;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.parley.server.api.ApiServlet;
import org.parley.server.discovery.DiscoveryFilter;
import org.parley.server.guard.GuardedQuery;
import org.parley.server.guard.Limits;
import org.parley.server.guard.PublicGraphs;
import org.parley.server.kept.AccessLog;
import org.parley.server.mcp.McpServlet;
import org.parley.server.pages.PagesServlet;
import org.parley.server.reconcile.ReconcileServlet;
import org.parley.server.web.CrossOrigin;
import org.parley.server.web.SafetyHeaders;
import org.parley.server.write.AdminServlet;
import org.parley.server.write.WriteFilter;

/** Which part answers what. */
final class Routes {

  /** Threads beyond those of the queries that run and wait. */
  private static final int OTHER_THREADS = 32;

  private Routes() {}

  static FusekiServer.Builder of(Parts parts) {
    FusekiServer.Builder builder = parts.opened().builder();
    Limits limits = parts.limits();
    builder
        .numServerThreads(4, limits.atOnce() + limits.waiting() + OTHER_THREADS)
        .registerOperation(Operation.Query, new GuardedQuery(limits, parts.running()))
        .registerOperation(Operation.GSP_R, new PublicGraphs());
    filters(builder, parts);
    servlets(builder, parts);
    return builder;
  }

  /** In the order in which a request comes through them. */
  private static void filters(FusekiServer.Builder builder, Parts parts) {
    Settings settings = parts.settings();
    Limits limits = parts.limits();
    builder
        .addFilter("/*", new SafetyHeaders())
        .addFilter("/*", new CrossOrigin())
        .addFilter("/*", new AccessLog(parts.figures(), limits))
        .addFilter("/*", parts.admission())
        .addFilter(
            "/*",
            new DiscoveryFilter(
                parts.graph(),
                parts.about(),
                settings.dataset().resolve("dumps"),
                limits.trustedProxies()))
        .addFilter(
            "/*",
            new WriteFilter(
                parts.gate(),
                parts.writing(),
                parts.audit(),
                parts.opened().dataset(),
                settings.base(),
                parts.running(),
                limits));
  }

  private static void servlets(FusekiServer.Builder builder, Parts parts) {
    Settings settings = parts.settings();
    builder
        .addServlet("/health/*", parts.health())
        .addServlet("/metrics", parts.health())
        .addServlet(
            AdminServlet.PATHS, new AdminServlet(parts.gate(), parts.running(), parts.upkeep()))
        .addServlet(
            ApiServlet.PATHS,
            new ApiServlet(
                parts.graph(), settings.base(), parts.running(), parts.limits(), parts.about()))
        .addServlet(
            McpServlet.PATH,
            new McpServlet(
                parts.toolbox(),
                parts.about(),
                parts.limits().trustedProxies(),
                settings.onThisMachineAlone()))
        .addServlet(
            ReconcileServlet.PATHS,
            new ReconcileServlet(parts.graph(), parts.about(), parts.limits().trustedProxies()))
        .addServlet("/*", new PagesServlet(parts.graph()));
  }
}
