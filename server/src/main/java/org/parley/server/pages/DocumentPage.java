package org.parley.server.pages;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document's text with the passages marked on which facts rest, and those facts beside it.
 *
 * @param under where and when it came out
 * @param language BCP 47 tag
 * @param text null where the dataset holds no text
 * @param passages where there is no text, those on which facts rest
 */
record DocumentPage(
    Head head,
    String heading,
    List<Piece> under,
    String language,
    @Nullable Content text,
    List<Quote> passages,
    List<Group> groups,
    List<Detail> source) {}
