package org.parley.ingest.document;

import java.util.OptionalLong;
import java.util.function.Consumer;

/** Where documents come from, and how far it is read. */
public interface DocumentSource {

  /** Hands over every document, or the reason why there is none. May be called once. */
  void forEach(Consumer<? super Received> action);

  /** How much there is, in units of its own; unknown where it cannot be told before. */
  OptionalLong size();

  /** How much was read so far, in the same units; may be asked from any thread. */
  long position();
}
