package org.parley.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts of one sort, a page of them.
 *
 * @param id its anchor
 * @param from how many come before those shown
 * @param total how many there are
 * @param earlier where the ones before are, or null
 * @param later where the ones after are, or null
 */
record Group(
    String id,
    String title,
    List<Line> lines,
    int from,
    int total,
    @Nullable String earlier,
    @Nullable String later) {}
