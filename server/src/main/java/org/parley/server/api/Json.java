package org.parley.server.api;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonValue;
import org.parley.server.web.Reply;

/** Answers in JSON. */
final class Json {

  private static final String TYPE = "application/json";

  private Json() {}

  static Reply reply(JsonValue value) {
    return Reply.of(HttpServletResponse.SC_OK, TYPE, value + "\n");
  }

  static Reply error(int status, String message) {
    JsonValue value =
        JsonBuilder.create().startObject().pair("error", message).finishObject().build();
    return Reply.of(status, TYPE, value + "\n");
  }
}
