package org.parley.server.pages;

/**
 * A thing at a glance, to be shown within another site's page.
 *
 * @param note what tells it from others of its name, or empty
 * @param address of its page here
 */
public record PreviewPage(
    String label,
    String kind,
    String note,
    String names,
    String meetings,
    String positions,
    String address) {

  /** As a page. */
  public String html() {
    return Templates.render("preview", this);
  }

  /** As a piece of one. */
  public String fragment() {
    return Templates.render("glance", this);
  }
}
