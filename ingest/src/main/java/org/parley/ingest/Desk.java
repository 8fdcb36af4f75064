package org.parley.ingest;

import java.util.List;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Origin;
import org.parley.ingest.document.Received;
import org.parley.ingest.fact.Reading;
import org.parley.ingest.identity.Forms;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ingest.rdf.GraphWriter;
import org.parley.ingest.store.Finding;
import org.parley.ingest.store.Gate;

/** Makes of what was received a graph that may be written, or sets it aside with the reason. */
record Desk(Pipeline pipeline, Forms forms, GraphWriter writer, Gate gate) {

  Outcome work(Received.Accepted received) {
    Document document = received.document();
    Origin origin = received.origin();
    String step = "read facts";
    try {
      Reading reading = pipeline.read(document);
      step = "write";
      DocumentGraphs graphs = writer.write(reading).with(forms.of(reading));
      step = "check";
      List<Finding> findings = gate.check(graphs);
      List<String> refusals =
          findings.stream().filter(Finding::refuses).map(Finding::toString).toList();
      return refusals.isEmpty()
          ? new Outcome.Ready(reading, graphs, findings)
          : Outcome.setAside(document.id(), origin, step, refusals);
    } catch (StepException e) {
      return Outcome.setAside(document.id(), origin, e.step(), reasons(e));
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.setAside(document.id(), origin, step, List.of(described(e)));
    }
  }

  private static List<String> reasons(StepException e) {
    Throwable cause = e.getCause();
    return List.of(described(cause == null ? e : cause));
  }

  /** The exception, and where in Parley it came from: who reports it should need nothing else. */
  private static String described(Throwable e) {
    for (StackTraceElement frame : e.getStackTrace()) {
      if (frame.getClassName().startsWith("org.parley.")) {
        return e + " at " + frame;
      }
    }
    return e.toString();
  }
}
