/** Changes by those who are known: users and roles, uploads and updates, the log of them. */
@NullMarked
package org.parley.server.write;

import org.jspecify.annotations.NullMarked;
