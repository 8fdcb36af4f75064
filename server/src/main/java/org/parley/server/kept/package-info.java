/** What an operator watches: health, figures, the log of requests. */
@NullMarked
package org.parley.server.kept;

import org.jspecify.annotations.NullMarked;
