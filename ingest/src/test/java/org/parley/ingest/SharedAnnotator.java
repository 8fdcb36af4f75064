package org.parley.ingest;

import org.parley.ingest.text.Annotator;
import org.parley.ingest.text.Nlp4jAnnotator;

/** The one real annotator of a test run: its models take time and memory. */
public final class SharedAnnotator {

  private SharedAnnotator() {}

  public static Annotator get() {
    return Loaded.ANNOTATOR;
  }

  private static final class Loaded {
    static final Annotator ANNOTATOR = new Nlp4jAnnotator();
  }
}
