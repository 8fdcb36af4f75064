package org.parley.server.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import org.eclipse.jetty.http.BadMessageException;

/** Whether a request can be read at all, asked before anybody trips over it. */
final class WellFormed {

  private WellFormed() {}

  static boolean is(HttpServletRequest request) {
    try {
      String charset = request.getCharacterEncoding();
      if (charset != null && !Charset.isSupported(charset)) {
        return false;
      }
      // Jetty decodes a query string when the first parameter is asked for.
      return request.getQueryString() == null
          || !request.getMethod().equals("GET")
          || request.getParameterMap() != null;
    } catch (IllegalArgumentException | BadMessageException e) {
      return false;
    }
  }
}
