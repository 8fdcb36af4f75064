package org.parley.ingest.fact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.OfficeClaim;

/** Reads the offices that stand beside names: one fact an office, with all its passages. */
public final class OfficeReader {

  private final Cast cast;

  public OfficeReader(Cast cast) {
    this.cast = cast;
  }

  /** Offices in order of the persons who hold them. */
  public List<Office> read() {
    Optional<LocalDate> date = cast.text().document().date();
    Map<String, Office> offices = new LinkedHashMap<>();
    for (OfficeClaim claim : cast.offices()) {
      if (!claim.office()) {
        continue;
      }
      Office office =
          new Office(
              claim.person(),
              claim.title(),
              claim.of(),
              claim.former() ? Optional.empty() : date,
              claim.former(),
              List.of(claim.span()),
              claim.of().isPresent() ? 0.9 : 0.8,
              "title-beside-name");
      offices.merge(key(office), office, OfficeReader::join);
    }
    return List.copyOf(offices.values());
  }

  private static String key(Office office) {
    return office.person()
        + "\t"
        + office.title()
        + "\t"
        + office.of().orElse("")
        + office.former();
  }

  private static Office join(Office one, Office other) {
    return new Office(
        one.person(),
        one.title(),
        one.of(),
        one.attestedOn(),
        one.former(),
        Stream.concat(one.evidence().stream(), other.evidence().stream()).toList(),
        one.confidence(),
        one.rule());
  }
}
