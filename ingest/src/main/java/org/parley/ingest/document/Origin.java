package org.parley.ingest.document;

/**
 * Where a document came from, as its reader would look it up.
 *
 * @param source name of a file, or {@code standard input}
 * @param line from 1 in a file of JSON lines; 0 where the document is the whole file
 */
public record Origin(String source, long line) {

  static Origin file(String source) {
    return new Origin(source, 0);
  }

  Origin atLine(long number) {
    return new Origin(source, number);
  }

  @Override
  public String toString() {
    return line == 0 ? source : source + ", line " + line;
  }
}
