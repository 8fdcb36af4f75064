/**
 * The graph for language models: a read-only server of the Model Context Protocol, over HTTP and
 * over standard input and output. What it tells carries the words it rests on.
 */
@NullMarked
package org.parley.server.mcp;

import org.jspecify.annotations.NullMarked;
