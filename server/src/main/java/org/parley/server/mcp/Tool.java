package org.parley.server.mcp;

import java.util.Map;

/**
 * Something a model can have done.
 *
 * @param schema of the arguments, as JSON Schema
 */
record Tool(String name, String title, String description, String schema, Call call) {

  /** What is done. */
  interface Call {

    /**
     * The answer, as JSON has it.
     *
     * @throws BadCall where the arguments make no sense
     */
    Map<String, Object> of(Arguments arguments, Caller caller);
  }
}
