package org.parley.server.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import org.parley.server.discovery.Web;

/** The protocol over standard input and output, for the program that started this one. */
public final class Stdio {

  private Stdio() {}

  /** Answers until the input ends. Links lead to {@code web}. */
  public static void serve(Toolbox toolbox, Web web, InputStream in, OutputStream out)
      throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    Caller caller = new Caller("stdio", web);
    McpSyncServer server =
        McpServer.sync(
                new StdioServerTransportProvider(
                    McpJsonDefaults.getMapper(), new Ending(in, ended), out))
            .serverInfo(Toolbox.NAME, Toolbox.VERSION)
            .instructions(Toolbox.INSTRUCTIONS)
            .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
            .tools(toolbox.tools().stream().map(tool -> specified(tool, caller)).toList())
            .build();
    ended.await();
    server.closeGracefully();
  }

  private static SyncToolSpecification specified(Tool tool, Caller caller) {
    return new SyncToolSpecification(
        Toolbox.described(tool), (exchange, request) -> Toolbox.called(tool, request, caller));
  }

  /** Tells when there is no more input. */
  private static final class Ending extends FilterInputStream {

    private final CountDownLatch ended;

    Ending(InputStream in, CountDownLatch ended) {
      super(in);
      this.ended = ended;
    }

    @Override
    public int read() throws IOException {
      return told(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return told(super.read(bytes, offset, length));
    }

    private int told(int read) {
      if (read < 0) {
        ended.countDown();
      }
      return read;
    }
  }
}
