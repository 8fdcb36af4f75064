package org.parley.ingest.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.ingest.Pipeline;
import org.parley.ingest.SideBySide;
import org.parley.ingest.StepException;
import org.parley.ingest.document.Document;
import org.parley.ingest.fact.Reading;
import org.parley.ingest.rdf.Extractor;

/**
 * Measures what Parley reads against what people annotated. Annotation is read when a set is added,
 * so that a mistake in it is told before the models are loaded.
 */
public final class Quality {

  private final int most;
  private final List<MeasuredSet> sets = new ArrayList<>();

  /**
   * Measures with so many documents at most.
   *
   * @param most of PolNeAR and of a directory of FRUS; they are taken evenly from the whole
   */
  public Quality(int most) {
    this.most = most;
  }

  /**
   * Adds articles annotated for actors, meetings, proposals and positions.
   *
   * @throws AnnotationException if the annotation is not as it must be
   */
  public void addAnnotated(Path directory) throws IOException {
    Path named = directory.toAbsolutePath().normalize().getFileName();
    String name = named == null ? directory.toString() : named.toString();
    sets.add(new AnnotatedSet(name, AnnotatedDirectory.read(directory)));
  }

  /**
   * Adds a part of PolNeAR.
   *
   * @throws AnnotationException if the annotation is not as it must be
   */
  public void addPolnear(Path directory) throws IOException {
    sets.add(PolnearDirectory.read(directory).evenly(most));
  }

  /**
   * Adds a file of sentences coded by PLOVER.
   *
   * @throws AnnotationException if the annotation is not as it must be
   */
  public void addPlover(Path file) throws IOException {
    sets.add(PloverSet.read(file));
  }

  /**
   * Adds a volume of Foreign Relations of the United States, or a directory of them.
   *
   * @throws AnnotationException if the annotation is not as it must be
   */
  public void addFrus(Path path) throws IOException {
    sets.add(FrusSet.read(path).evenly(most));
  }

  /**
   * Adds documents of which nobody has annotated who is who, to be told at random which actors of
   * different documents are held to be one.
   *
   * @param path in any format that documents are read in
   * @param seed decides which
   */
  public void addJoins(Path path, long seed) throws IOException {
    sets.add(new JoinSample(Evenly.of(JoinSample.documents(path), most), seed));
  }

  /** Whether there is nothing to measure with. */
  public boolean isEmpty() {
    return sets.isEmpty();
  }

  /**
   * Reads all documents and compares.
   *
   * @param progress is told of what is begun
   * @param errors is told, a line each, what was missed, is extra or wrong, and what was matched
   */
  public QualityReport measure(
      Pipeline pipeline,
      Extractor extractor,
      int threads,
      Consumer<String> progress,
      Consumer<String> errors) {
    Evidence evidence = new Evidence(extractor);
    List<Section> sections = new ArrayList<>();
    for (MeasuredSet set : sets) {
      progress.accept("Reading " + set.documents().size() + " documents …");
      List<Reading> readings = read(set.documents(), pipeline, threads);
      readings.forEach(evidence::check);
      sections.add(
          set.measure(readings, slip -> errors.accept(slip.line()))
              .remarking(notes(readings, progress)));
    }
    sections.add(evidence.section());
    return new QualityReport(sections, evidence.holds());
  }

  private static List<Reading> read(List<Document> documents, Pipeline pipeline, int threads) {
    return SideBySide.map(threads, documents, document -> read(document, pipeline));
  }

  /** A document that fails counts as one in which nothing was found. */
  private static Reading read(Document document, Pipeline pipeline) {
    try {
      return pipeline.read(document);
    } catch (StepException e) {
      return Reading.unread(document, String.valueOf(e.getMessage()));
    }
  }

  /** Notes are for whoever runs this; the page says how many there are. */
  private static List<String> notes(List<Reading> readings, Consumer<String> progress) {
    int noted = 0;
    for (Reading reading : readings) {
      reading.notes().forEach(note -> progress.accept(reading.document().id() + ": " + note));
      noted += reading.notes().isEmpty() ? 0 : 1;
    }
    return noted == 0 ? List.of() : List.of("Documents that were read with a note: " + noted + ".");
  }
}
