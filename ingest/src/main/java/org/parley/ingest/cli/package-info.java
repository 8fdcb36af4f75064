/** The command line: wires the other packages together and holds no logic of its own. */
@NullMarked
package org.parley.ingest.cli;

import org.jspecify.annotations.NullMarked;
