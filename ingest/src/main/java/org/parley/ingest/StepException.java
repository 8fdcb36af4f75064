package org.parley.ingest;

/** A step of the pipeline failed on a document, which is an error in Parley, not in the text. */
public final class StepException extends RuntimeException {

  private final String step;

  StepException(String step, String documentId, Throwable cause) {
    super("Document " + documentId + ": the step '" + step + "' failed: " + cause, cause);
    this.step = step;
  }

  public String step() {
    return step;
  }
}
