package org.parley.server.graph;

/** What is asked for is being worked out of the whole dataset, which takes longer than a moment. */
public final class NotReady extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String what;

  public NotReady(String what) {
    super(what);
    this.what = what;
  }

  /** In a sentence. */
  public String what() {
    return what;
  }
}
