package org.parley.ingest.quality;

import java.nio.file.Path;

/** Annotation that can't be compared with: says which file, where in it, and what is wrong. */
public final class AnnotationException extends RuntimeException {

  AnnotationException(Path file, String place, String problem) {
    super(place.isEmpty() ? file + ": " + problem : file + ", " + place + ": " + problem);
  }
}
