package org.parley.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that is narrowed by what its things have in common.
 *
 * @param tabs what else can be listed, with the same choice
 * @param chosen what it is narrowed to; each leads to the list without it
 * @param problems what was asked for and is not known
 * @param facets a few values of each
 * @param whole the one of which many values are shown, or null
 * @param fewer the page with a few of them
 * @param narrowing the fields of the form, and what is chosen besides
 * @param downloads the same list as data, and how much of it each holds
 */
record ExplorePage(
    Head head,
    List<Tab> tabs,
    List<Piece> chosen,
    String all,
    List<List<Piece>> problems,
    String summary,
    @Nullable Timeline timeline,
    List<Entry> entries,
    int from,
    String range,
    @Nullable String earlier,
    @Nullable String later,
    List<FacetList> facets,
    @Nullable FacetList whole,
    String fewer,
    Narrowing narrowing,
    List<Download> downloads) {

  /** One of the lists. */
  record Tab(String label, int number, String href, boolean current) {}

  /**
   * The values of a facet.
   *
   * @param more where more of them are shown, or null
   */
  record FacetList(String id, String title, List<Value> values, int total, @Nullable String more) {}

  /** A value to narrow by, or one that is chosen and can be taken back. */
  record Value(String label, String number, String href, boolean chosen) {}

  /**
   * What the form sends.
   *
   * @param kept what was chosen before
   * @param fields the names that can be typed
   */
  record Narrowing(
      List<Hidden> kept, List<Field> fields, String words, String since, String until) {}

  /** Sent with a form, unseen. */
  record Hidden(String name, String value) {}

  /** A field for a name. */
  record Field(String name, String label, String kind) {}

  /** The list in another format. */
  record Download(String label, String href, String note) {}
}
