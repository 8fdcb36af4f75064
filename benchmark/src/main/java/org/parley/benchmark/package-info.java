/** Parley beside another pipeline. Built with -Pbenchmark only; nothing may know it. */
@NullMarked
package org.parley.benchmark;

import org.jspecify.annotations.NullMarked;
