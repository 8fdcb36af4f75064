package org.parley.ingest.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A TSV file with a header line. Whatever is wrong with it is said with file, line and column. */
final class AuthorityTable {
  private final String file;
  private final List<String> header;
  private final List<Row> rows;

  /**
   * @param file name for messages
   * @param text header line, then one row a line
   * @param columns what the header has to hold, in any order
   */
  AuthorityTable(String file, String text, List<String> columns) {
    this.file = file;
    List<String> lines = text.lines().toList();
    this.header = lines.isEmpty() ? List.of() : Arrays.asList(lines.get(0).split("\t", -1));
    for (String column : columns) {
      if (!header.contains(column)) {
        throw new IllegalStateException(file + ":1: the header has no column '" + column + "'");
      }
    }
    Row[] parsed = new Row[Math.max(0, lines.size() - 1)];
    for (int i = 1; i < lines.size(); i++) {
      parsed[i - 1] = row(i + 1, lines.get(i));
    }
    this.rows = List.of(parsed);
  }

  static AuthorityTable resource(String name, List<String> columns) {
    try (InputStream in =
        AuthorityTable.class.getResourceAsStream("/org/parley/authority/" + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The authority list " + name + " is not on the class path.");
      }
      return new AuthorityTable(
          name, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException("The authority list " + name + " cannot be read.", e);
    }
  }

  List<Row> rows() {
    return rows;
  }

  private Row row(int line, String text) {
    String[] cells = text.split("\t", -1);
    if (cells.length != header.size()) {
      throw new IllegalStateException(
          file + ":" + line + ": " + cells.length + " cells, the header has " + header.size());
    }
    Map<String, String> byColumn = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      byColumn.put(header.get(i), cells[i]);
    }
    return new Row(line, byColumn);
  }

  /** One line of the table; cells are asked for by column. */
  final class Row {
    private final int line;
    private final Map<String, String> cells;

    private Row(int line, Map<String, String> cells) {
      this.line = line;
      this.cells = cells;
    }

    /** The cell, which must not be empty. */
    String required(String column) {
      return optional(column).orElseThrow(() -> wrong(column, "is empty"));
    }

    Optional<String> optional(String column) {
      String cell = cells.getOrDefault(column, "");
      if (!cell.equals(cell.strip())) {
        throw wrong(column, "begins or ends with a space: '" + cell + "'");
      }
      return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** The parts of a cell, which {@code |} keeps apart. */
    List<String> list(String column) {
      List<String> parts =
          optional(column).map(cell -> List.of(cell.split("\\|", -1))).orElseGet(List::of);
      if (parts.stream().anyMatch(part -> part.isBlank() || !part.equals(part.strip()))) {
        throw wrong(column, "has an empty or padded part: '" + String.join("|", parts) + "'");
      }
      return parts;
    }

    Optional<Integer> year(String column) {
      return optional(column).map(cell -> Integer.valueOf(matching(column, cell, "\\d{4}")));
    }

    Optional<Double> degrees(String column) {
      return optional(column)
          .map(cell -> Double.valueOf(matching(column, cell, "-?\\d{1,3}(\\.\\d+)?")));
    }

    /** The cell where it is one of {@code allowed}. */
    String oneOf(String column, List<String> allowed) {
      String cell = required(column);
      if (!allowed.contains(cell)) {
        throw wrong(column, "is '" + cell + "', not one of " + allowed);
      }
      return cell;
    }

    IllegalStateException wrong(String column, String what) {
      return new IllegalStateException(
          file + ":" + line + ":" + (header.indexOf(column) + 1) + ": " + column + " " + what);
    }

    private String matching(String column, String cell, String pattern) {
      if (!cell.matches(pattern)) {
        throw wrong(column, "is '" + cell + "', not of the form " + pattern);
      }
      return cell;
    }
  }
}
