package org.parley.server.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.server.web.Reply;

/**
 * What pages load: style, scripts and drawings, each put together from its parts at start. Its
 * address changes with its contents, so that a browser may keep it for good.
 */
final class Assets {

  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  /** The editor of the query page, as its WebJar has it. */
  private static final String YASQE = "/META-INF/resources/webjars/zazuko__yasqe/4.5.0/build/";

  private static final Map<String, Reply> FILES = new HashMap<>();
  private static final Map<String, String> ADDRESSES = new HashMap<>();

  static {
    bundle(
        "parley.css",
        "text/css;charset=utf-8",
        List.of("tokens", "layout", "parts", "charts", "text", "explore", "print").stream()
            .map(part -> "style/" + part + ".css")
            .toList());
    bundle(
        "parley.js",
        "text/javascript;charset=utf-8",
        List.of("script/typeahead.js", "script/copy.js", "script/fields.js"));
    bundle(
        "query.css", "text/css;charset=utf-8", List.of(YASQE + "yasqe.min.css", "style/query.css"));
    bundle(
        "query.js",
        "text/javascript;charset=utf-8",
        List.of(
            YASQE + "yasqe.min.js",
            "script/query/results.js",
            "script/query/map.js",
            "script/query/timeline.js",
            "script/query/graph.js",
            "script/query/query.js"));
    bundle("parley.svg", "image/svg+xml", List.of("parley.svg"));
    bundle("world.svg", "image/svg+xml", List.of("world.svg"));
    FILES.put("/favicon.ico", FILES.get("/static/parley.svg"));
  }

  private Assets() {}

  /** Where a page finds the file called {@code name}. */
  static String address(String name) {
    String address = ADDRESSES.get(name);
    if (address == null) {
      throw new IllegalArgumentException("There is no asset called " + name + ".");
    }
    return address;
  }

  static Optional<Reply> at(String path) {
    return Optional.ofNullable(FILES.get(path));
  }

  private static void bundle(String name, String contentType, List<String> parts) {
    String text = parts.stream().map(Assets::read).collect(Collectors.joining("\n"));
    Reply reply = Reply.of(HttpServletResponse.SC_OK, contentType, text);
    int dot = name.lastIndexOf('.');
    String address = "/static/" + name.substring(0, dot) + "-" + digest(text) + name.substring(dot);
    ADDRESSES.put(name, address);
    FILES.put(address, reply.with("Cache-Control", FOR_GOOD));
    FILES.put("/static/" + name, reply);
  }

  private static String read(String part) {
    try (InputStream file =
        Assets.class.getResourceAsStream(part.startsWith("/") ? part : "assets/" + part)) {
      if (file == null) {
        throw new IllegalStateException(part + " is missing from the class path.");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
