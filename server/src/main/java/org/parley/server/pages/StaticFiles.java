package org.parley.server.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.parley.server.web.Reply;

/** The style sheet and the icon: nothing else is served from files. */
final class StaticFiles {

  private static final Map<String, Reply> FILES =
      Map.of(
          "/static/parley.css", read("parley.css", "text/css;charset=utf-8"),
          "/static/parley.svg", read("parley.svg", "image/svg+xml"),
          "/favicon.ico", read("parley.svg", "image/svg+xml"));

  private StaticFiles() {}

  static Optional<Reply> at(String path) {
    return Optional.ofNullable(FILES.get(path));
  }

  private static Reply read(String name, String contentType) {
    try (InputStream file = StaticFiles.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing from the class path.");
      }
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Reply.of(HttpServletResponse.SC_OK, contentType, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
