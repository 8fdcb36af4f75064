package org.parley.server.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.parley.server.discovery.About;
import org.parley.server.discovery.Web;
import org.parley.server.guard.Client;

/**
 * The protocol's streamable HTTP at {@code /mcp}, without sessions: there is nothing to remember of
 * a client, and so nothing for strangers to fill.
 */
public final class McpServlet extends HttpServlet {

  /** Where it is. */
  public static final String PATH = "/mcp";

  private static final String CALLER = "caller";

  private final transient HttpServletStatelessServerTransport transport;
  private final transient McpStatelessSyncServer server;

  public McpServlet(
      Toolbox toolbox, About about, Set<String> trustedProxies, boolean forThisMachine) {
    this.transport =
        HttpServletStatelessServerTransport.builder()
            .jsonMapper(McpJsonDefaults.getMapper())
            .messageEndpoint(PATH)
            .contextExtractor(request -> context(request, about, trustedProxies))
            .securityValidator(new Origins(about.address(), forThisMachine))
            .build();
    this.server =
        McpServer.sync(transport)
            .serverInfo(Toolbox.NAME, Toolbox.VERSION)
            .instructions(Toolbox.INSTRUCTIONS)
            .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
            // On the thread of the request, which has the stack for deep queries.
            .immediateExecution(true)
            .tools(toolbox.tools().stream().map(McpServlet::specified).toList())
            .build();
  }

  /** What the SDK says of a failure has its stack in it; here it is a line. */
  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Held held = new Held(response);
    transport.service(request, held);
    if (held.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
      held.send();
      return;
    }
    response.setStatus(held.getStatus());
    response.setContentType("application/json");
    response
        .getOutputStream()
        .print(
            "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32600,\"message\":\""
                + said(held.getStatus())
                + "\"}}\n");
  }

  private static String said(int status) {
    return switch (status) {
      case HttpServletResponse.SC_FORBIDDEN -> "Pages of other sites are not let in.";
      case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "Messages are sent by POST.";
      case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "The message is too long.";
      case HttpServletResponse.SC_INTERNAL_SERVER_ERROR -> "The message could not be answered.";
      default -> "That is no message of the protocol, or its Accept header lacks a type.";
    };
  }

  @Override
  public void destroy() {
    server.closeGracefully().subscribe();
  }

  private static SyncToolSpecification specified(Tool tool) {
    return new SyncToolSpecification(
        Toolbox.described(tool),
        (context, request) -> Toolbox.called(tool, request, (Caller) context.get(CALLER)));
  }

  private static McpTransportContext context(
      HttpServletRequest request, About about, Set<String> trustedProxies) {
    return McpTransportContext.create(
        Map.of(
            CALLER,
            new Caller(
                Client.of(request, trustedProxies), Web.of(request, about, trustedProxies))));
  }
}
