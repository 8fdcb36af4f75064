package org.parley.server.guard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** An answer that breaks off where it gets too long. */
final class LimitedResponse extends HttpServletResponseWrapper {

  private final long most;

  LimitedResponse(HttpServletResponse response, long most) {
    super(response);
    this.most = most;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    return new Limited(super.getOutputStream(), most);
  }

  private static final class Limited extends ServletOutputStream {

    private final ServletOutputStream body;
    private long left;

    Limited(ServletOutputStream body, long most) {
      this.body = body;
      this.left = most;
    }

    @Override
    public void write(int value) throws IOException {
      take(1);
      body.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      take(length);
      body.write(bytes, offset, length);
    }

    private void take(int length) throws IOException {
      left -= length;
      if (left < 0) {
        throw new IOException("The answer is longer than the limit on answers.");
      }
    }

    @Override
    public void flush() throws IOException {
      body.flush();
    }

    @Override
    public void close() throws IOException {
      body.close();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      body.setWriteListener(listener);
    }
  }
}
