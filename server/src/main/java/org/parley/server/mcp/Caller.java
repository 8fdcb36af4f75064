package org.parley.server.mcp;

import org.parley.server.discovery.Web;

/**
 * Who calls a tool.
 *
 * @param client its address, or another name for limits to count by
 * @param web where the server is for it, so that links lead there
 */
record Caller(String client, Web web) {}
