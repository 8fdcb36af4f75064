package org.parley.server.guard;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.apache.jena.atlas.web.HttpException;

/** What a request brings with it, up to a limit. */
final class Body {

  private Body() {}

  /** Uploads and updates may be larger; who is not known gets no further than their first lines. */
  static long limit(HttpServletRequest request, Limits limits) {
    String path = request.getRequestURI();
    boolean writes = under("/data", path) || under("/update", path);
    return writes ? limits.bytesWritten() : limits.bytesAsked();
  }

  /** Whether a path is another or goes on from it. */
  static boolean under(String path, String longer) {
    return longer.startsWith(path)
        && (longer.length() == path.length() || "/;".indexOf(longer.charAt(path.length())) >= 0);
  }

  static HttpServletRequest limited(HttpServletRequest request, Limits limits) {
    long most = limit(request, limits);
    return new HttpServletRequestWrapper(request) {
      @Override
      public ServletInputStream getInputStream() throws IOException {
        return new Limited(super.getInputStream(), most);
      }
    };
  }

  /** A length that was not announced is found out on reading. */
  private static final class Limited extends ServletInputStream {

    private final ServletInputStream body;
    private final long most;
    private long read;

    Limited(ServletInputStream body, long most) {
      this.body = body;
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int next = body.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = body.read(bytes, offset, length);
      count(Math.max(0, count));
      return count;
    }

    private void count(int more) {
      read += more;
      if (read > most) {
        throw new HttpException(413, "Payload Too Large", "A request may have " + most + " bytes.");
      }
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
