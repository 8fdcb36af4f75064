package org.parley.ingest.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of proposing, read once from {@code proposals.tsv}, which explains its kinds. */
final class ProposalLexicon {

  /** What a word does. */
  enum Kind {
    PROPOSE,
    SUGGEST,
    RECOMMEND,
    OFFER,
    INVITE,
    CALL,
    SEEK,
    GIVE,
    TABLE,
    FORWARD,
    NOUN,
    PLAN,
    TEXT,
    PLANNED,
    CALLING,
    PASSAGE,
    APPROVAL,
    JOINT,
    STARTING,
    BOTH,
    COURTESY,
    FACT,
    ACCEPT,
    REJECT,
    WITHDRAW
  }

  private static final Map<Kind, Set<String>> WORDS = load();

  private ProposalLexicon() {}

  static boolean has(Kind kind, String lemma) {
    return WORDS.getOrDefault(kind, Set.of()).contains(lemma);
  }

  private static Map<Kind, Set<String>> load() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    try (InputStream in =
            Objects.requireNonNull(
                ProposalLexicon.class.getResourceAsStream("proposals.tsv"), "proposals.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          if (columns.length != 2) {
            throw new IllegalStateException("proposals.tsv: two columns expected: " + line);
          }
          words
              .computeIfAbsent(
                  Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)), k -> new HashSet<>())
              .addAll(List.of(columns[1].split(" ", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The lexicon proposals.tsv can not be read", e);
    }
    return words;
  }
}
