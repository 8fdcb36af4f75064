/** HTTP as its standards have it: media types, negotiation, validators. Knows no data. */
@NullMarked
package org.parley.server.web;

import org.jspecify.annotations.NullMarked;
