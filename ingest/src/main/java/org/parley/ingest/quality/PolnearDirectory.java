package org.parley.ingest.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Span;

/**
 * PolNeAR (Newell, Margolin and Ruths 2018) as it is published: {@code text/NAME.txt}, {@code
 * attributions/NAME_ANNOTATOR.ann} in brat's stand-off format. Where several annotated one text,
 * the first by name counts.
 */
final class PolnearDirectory {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern TEXT_BOUND =
      Pattern.compile("(T\\S+)\\t\\S+ (\\d+) (?:.*[ ;])?(\\d+)\\t.*", Pattern.DOTALL);
  private static final Pattern EVENT = Pattern.compile("(E\\S+)\\t(.+)");
  private static final Pattern ARGUMENT = Pattern.compile("(\\D+)\\d*:(\\S+)");

  private final Path file;
  private final Map<String, List<Span>> spans = new HashMap<>();
  private final List<PolnearSet.Attribution> attributions = new ArrayList<>();

  private PolnearDirectory(Path file) {
    this.file = file;
  }

  /**
   * All articles of a directory, by name.
   *
   * @throws AnnotationException if one of its files is not as it must be
   */
  static PolnearSet read(Path directory) throws IOException {
    Map<String, Path> texts = files(directory.resolve("text"), ".txt");
    Map<String, Path> annotated = new LinkedHashMap<>();
    for (Map.Entry<String, Path> file :
        files(directory.resolve("attributions"), ".ann").entrySet()) {
      annotated.putIfAbsent(text(file.getKey(), texts, file.getValue()), file.getValue());
    }
    if (annotated.isEmpty()) {
      throw new AnnotationException(directory, "attributions", "holds no annotation, NAME.ann");
    }
    List<PolnearSet.Article> articles = new ArrayList<>();
    for (Map.Entry<String, Path> entry : annotated.entrySet()) {
      String name = entry.getKey();
      String text = Files.readString(Objects.requireNonNull(texts.get(name)));
      articles.add(
          new PolnearSet.Article(
              Document.of(name, day(name), text),
              new PolnearDirectory(entry.getValue()).attributions()));
    }
    return new PolnearSet(articles);
  }

  private static Map<String, Path> files(Path directory, String ending) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(directory)) {
      all.forEach(
          file -> {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(ending)) {
              files.put(name.substring(0, name.length() - ending.length()), file);
            }
          });
    }
    return files;
  }

  /** Who annotated it stands behind the text's name. */
  private static String text(String name, Map<String, Path> texts, Path file) {
    String text = texts.containsKey(name) ? name : name.replaceFirst("_[^_]*$", "");
    if (!texts.containsKey(text)) {
      throw new AnnotationException(file, "", "there is no text/" + text + ".txt");
    }
    return text;
  }

  private static @Nullable LocalDate day(String name) {
    Matcher day = DAY.matcher(name);
    return day.find() ? LocalDate.parse(day.group()) : null;
  }

  private List<PolnearSet.Attribution> attributions() throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      // Words may run over a line's end; what follows is no entry, whatever it begins with.
      if (line.matches("T\\d.*")) {
        readTextBound(line, "line " + (i + 1));
      } else if (line.matches("E\\d.*")) {
        readAttribution(line, "line " + (i + 1));
      }
    }
    return attributions;
  }

  /** One that leaves words out counts from its first to its last. */
  private void readTextBound(String line, String place) {
    Matcher matcher = TEXT_BOUND.matcher(line);
    if (!matcher.matches()) {
      throw new AnnotationException(file, place, "must be an id, a kind with offsets, and words");
    }
    int begin = Integer.parseInt(matcher.group(2));
    int end = Integer.parseInt(matcher.group(3));
    // The corpus has a few without a character, or with their parts out of order: they are
    // annotated, and nothing matches them.
    spans.put(matcher.group(1), begin < end ? List.of(new Span(begin, end)) : List.of());
  }

  private void readAttribution(String line, String place) {
    Matcher matcher = EVENT.matcher(line);
    if (!matcher.matches()) {
      throw new AnnotationException(file, place, "must be an id and its parts");
    }
    Map<String, List<Span>> parts = new HashMap<>();
    for (String argument : matcher.group(2).strip().split("\\s+", -1)) {
      Matcher part = ARGUMENT.matcher(argument);
      if (!part.matches()) {
        throw new AnnotationException(file, place, "\"" + argument + "\" must be a part and an id");
      }
      // Few refer to a span that stands after them; it is not counted with.
      List<Span> span = spans.get(part.group(2));
      if (span != null) {
        parts.computeIfAbsent(part.group(1), none -> new ArrayList<>()).addAll(span);
      }
    }
    List<Span> source = parts.get("Source");
    List<Span> content = parts.get("Content");
    // What nobody or nothing is attributed to can't be found.
    if (source != null && content != null) {
      attributions.add(new PolnearSet.Attribution(source, content));
    }
  }
}
