/** Pages for people and descriptions for programs, at the same addresses. */
@NullMarked
package org.parley.server.pages;

import org.jspecify.annotations.NullMarked;
