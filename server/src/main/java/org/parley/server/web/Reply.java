package org.parley.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** An answer that is whole before its first byte is sent. */
public final class Reply {

  /** In bytes; a shorter answer fits a packet as it is. */
  private static final int LEAST_COMPRESSED = 1024;

  private final int status;
  private final String contentType;
  private final byte[] body;
  private final Map<String, String> headers;
  private byte @Nullable [] compressed;

  private Reply(int status, String contentType, byte[] body, Map<String, String> headers) {
    this.status = status;
    this.contentType = contentType;
    this.body = body;
    this.headers = headers;
  }

  public static Reply of(int status, String contentType, String body) {
    return new Reply(status, contentType, body.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /** The same with a header; several values of one are joined by commas. */
  public Reply with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Reply(status, contentType, body, more);
  }

  /** The same with a validator of its own, in place of one that is made of the bytes. */
  public Reply tagged(String validator) {
    return with("ETag", '"' + validator + '"');
  }

  public int status() {
    return status;
  }

  /** The bytes of the body. */
  public int length() {
    return body.length;
  }

  /** A strong validator: equal for equal bytes only, so that each encoding has its own. */
  private String entityTag(boolean zipped) {
    String own = headers.get("ETag");
    if (own != null) {
      return zipped ? own.substring(0, own.length() - 1) + "-gzip\"" : own;
    }
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return '"' + HexFormat.of().formatHex(digest, 0, 12) + (zipped ? "-gzip\"" : "\"");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends it, or only word that the client's copy is still good. */
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    headers.forEach(response::setHeader);
    boolean zipped = body.length >= LEAST_COMPRESSED && takesGzip(request);
    String vary = headers.get("Vary");
    response.setHeader("Vary", vary == null ? "Accept-Encoding" : vary + ", Accept-Encoding");
    if (status == HttpServletResponse.SC_OK) {
      String tag = entityTag(zipped);
      response.setHeader("ETag", tag);
      if (!headers.containsKey("Cache-Control")) {
        response.setHeader("Cache-Control", "no-cache");
      }
      if (matches(request, tag)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    response.setStatus(status);
    response.setContentType(contentType);
    byte[] sent = zipped ? compressed() : body;
    if (zipped) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(sent.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(sent);
    }
  }

  /** Kept, as a reply may be sent many times; two threads at once would make the same. */
  private byte[] compressed() throws IOException {
    byte[] made = compressed;
    if (made == null) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 3);
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(body);
      }
      made = bytes.toByteArray();
      compressed = made;
    }
    return made;
  }

  /** RFC 9110, section 12.5.3: named, or meant by an asterisk, and not with a weight of zero. */
  private static boolean takesGzip(HttpServletRequest request) {
    String wanted = String.join(",", Collections.list(request.getHeaders("Accept-Encoding")));
    return Arrays.stream(wanted.toLowerCase(Locale.ROOT).split(","))
        .map(String::strip)
        .filter(coding -> coding.matches("(gzip|x-gzip|\\*)\\s*(;.*)?"))
        .findFirst()
        .filter(coding -> !coding.matches(".*;\\s*q=0(\\.0*)?"))
        .isPresent();
  }

  /** RFC 9110, section 13.1.2: weak comparison, and {@code *} for anything there is. */
  private static boolean matches(HttpServletRequest request, String tag) {
    String wanted =
        Collections.list(request.getHeaders("If-None-Match")).stream()
            .collect(Collectors.joining(","));
    return Arrays.stream(wanted.split(","))
        .map(String::strip)
        .map(candidate -> candidate.startsWith("W/") ? candidate.substring(2) : candidate)
        .anyMatch(candidate -> candidate.equals("*") || candidate.equals(tag));
  }
}
