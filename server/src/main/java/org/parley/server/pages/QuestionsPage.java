package org.parley.server.pages;

import java.util.List;

/** All saved questions. */
public record QuestionsPage(List<Entry> questions) {

  /** One of them, and where it is answered. */
  public record Entry(String title, String description, String path) {}

  Head head() {
    return Head.of("Saved questions")
        .in("query")
        .at("/api/queries")
        .offering(Overviews.data("/api/queries"));
  }

  /** As HTML. */
  public String html() {
    return Templates.render("questions", this);
  }
}
