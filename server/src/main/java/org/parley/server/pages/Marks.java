package org.parley.server.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** may lie within one another or cross; where two cross, the later is closed and opened again. */
final class Marks {

  private final int[] text;
  private final List<Span> spans;
  private final List<Token> tokens = new ArrayList<>();
  private final Deque<Span> open = new ArrayDeque<>();

  private Marks(String text, Collection<Span> spans) {
    this.text = text.codePoints().toArray();
    this.spans =
        spans.stream()
            .filter(
                span -> 0 <= span.begin && span.begin < span.end && span.end <= this.text.length)
            .sorted(
                Comparator.comparingInt(Span::begin)
                    .thenComparing(Comparator.comparingInt(Span::end).reversed()))
            .toList();
  }

  /** A span that does not lie in the text is left out. */
  static List<Token> of(String text, Collection<Span> spans) {
    return new Marks(text, spans).tokens();
  }

  private List<Token> tokens() {
    TreeSet<Integer> bounds = new TreeSet<>(List.of(0, text.length));
    spans.forEach(span -> bounds.addAll(List.of(span.begin, span.end)));
    int next = 0;
    int last = 0;
    for (int bound : bounds) {
      if (bound > last) {
        tokens.add(new Words(new String(text, last, bound - last)));
      }
      close(bound);
      while (next < spans.size() && spans.get(next).begin == bound) {
        tokens.add(new Open(spans.get(next), true));
        open.push(spans.get(next));
        next++;
      }
      last = bound;
    }
    return List.copyOf(tokens);
  }

  private void close(int bound) {
    while (open.stream().anyMatch(span -> span.end == bound)) {
      Deque<Span> crossing = new ArrayDeque<>();
      while (true) {
        Span top = open.pop();
        tokens.add(new Close(top));
        if (top.end == bound) {
          break;
        }
        crossing.push(top);
      }
      for (Span span : crossing) {
        tokens.add(new Open(span, false));
        open.push(span);
      }
    }
  }

  /**
   * A passage to be marked; offsets are code points, end exclusive.
   *
   * @param href what the words denote, or null
   * @param kinds what it is to the facts: {@code mention}, {@code evidence}, {@code content},
   *     {@code cue}
   * @param facts the numbers of the facts that rest on it
   */
  record Span(int begin, int end, @Nullable String href, Set<String> kinds, List<Integer> facts) {}

  /** What a marked text is made of, in order; every opening has its closing, properly nested. */
  sealed interface Token permits Words, Open, Close {}

  /** Plain text. */
  record Words(String text) implements Token {}

  /**
   * A passage begins or, after one that it crosses, goes on.
   *
   * @param first whether it begins
   */
  record Open(Span span, boolean first) implements Token {}

  record Close(Span span) implements Token {}
}
