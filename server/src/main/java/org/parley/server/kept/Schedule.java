package org.parley.server.kept;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.parley.server.guard.Limits;

/**
 * When the server looks after the dataset's files.
 *
 * @param compactAt the time of day at which they are compacted, where they are
 */
public record Schedule(Optional<LocalTime> compactAt) {

  private static final String COMPACT_AT = Limits.NAMESPACE + "compactAt";

  /**
   * As the configuration says by {@code serve:compactAt "03:30"}.
   *
   * @throws IllegalArgumentException where that is no time of day
   */
  public static Schedule of(Model configuration) {
    List<RDFNode> times =
        configuration.listObjectsOfProperty(ResourceFactory.createProperty(COMPACT_AT)).toList();
    if (times.isEmpty()) {
      return new Schedule(Optional.empty());
    }
    String time = times.get(0).isLiteral() ? times.get(0).asLiteral().getLexicalForm() : "";
    try {
      return new Schedule(Optional.of(LocalTime.parse(time)));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "serve:compactAt must be a time of day such as \"03:30\", not " + times.get(0), e);
    }
  }

  /** How long it is from now until the next time; a full day where it is just now. */
  static Duration until(LocalTime time, LocalDateTime now) {
    LocalDateTime today = now.toLocalDate().atTime(time);
    return Duration.between(now, today.isAfter(now) ? today : today.plusDays(1));
  }
}
