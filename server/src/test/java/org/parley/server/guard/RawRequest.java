package org.parley.server.guard;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What no well-behaved client can be brought to send. */
final class RawRequest {

  private RawRequest() {}

  /** The beginning of what the server answers. */
  static String send(URI address, String request) throws IOException {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      try {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
      } catch (SocketException e) {
        // The server may have answered and gone before all was sent.
      }
      byte[] answer = socket.getInputStream().readNBytes(12);
      byte[] more = new byte[4000];
      int count = Math.max(0, socket.getInputStream().read(more));
      return new String(answer, StandardCharsets.ISO_8859_1)
          + new String(more, 0, count, StandardCharsets.ISO_8859_1);
    }
  }
}
