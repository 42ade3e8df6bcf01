package dev.tocsin.promql.regex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression as a machine whose states are all followed at once, so that time is linear
 * in the text.
 */
final class Program {
  /** Goes to {@code next} and to {@code other}, if what it asks for is there. */
  private record Step(@Nullable CharSet set, Node.@Nullable Place place, int next, int other) {
    static final int NONE = -1;
  }

  private final List<Step> steps = new ArrayList<>();
  private final int start;

  Program(Node node) {
    steps.add(new Step(null, null, Step.NONE, Step.NONE));
    start = compile(node, MATCH);
  }

  private static final int MATCH = 0;

  private int add(@Nullable CharSet set, Node.@Nullable Place place, int next, int other) {
    steps.add(new Step(set, place, next, other));
    return steps.size() - 1;
  }

  /** Adds the steps of a node, and returns the first; the last goes on to {@code next}. */
  private int compile(Node node, int next) {
    if (node instanceof Node.Char character) {
      return add(character.set(), null, next, Step.NONE);
    }
    if (node instanceof Node.Place place) {
      return add(null, place, next, Step.NONE);
    }
    if (node instanceof Node.Concat concat) {
      int first = next;
      for (int i = concat.nodes().size() - 1; i >= 0; i--) {
        first = compile(concat.nodes().get(i), first);
      }
      return first;
    }
    if (node instanceof Node.Either either) {
      int first = compile(either.nodes().get(either.nodes().size() - 1), next);
      for (int i = either.nodes().size() - 2; i >= 0; i--) {
        first = add(null, null, compile(either.nodes().get(i), next), first);
      }
      return first;
    }
    return compile((Node.Repeat) node, next);
  }

  private int compile(Node.Repeat repeat, int next) {
    int first = next;
    if (repeat.max() == Node.Repeat.UNBOUNDED) {
      first = add(null, null, Step.NONE, next);
      int body = compile(repeat.node(), first);
      steps.set(first, new Step(null, null, body, next));
    }
    for (int i = repeat.min(); i < repeat.max(); i++) {
      first = add(null, null, compile(repeat.node(), first), next);
    }
    for (int i = 0; i < repeat.min(); i++) {
      first = compile(repeat.node(), first);
    }
    return first;
  }

  /** Whether the whole text matches. */
  boolean matches(String text) {
    int[] reached = new int[steps.size()];
    List<Integer> current = new ArrayList<>();
    follow(start, text, 0, 1, reached, current);
    int generation = 1;
    int pos = 0;
    while (pos < text.length() && !current.isEmpty()) {
      int c = text.codePointAt(pos);
      pos += Character.charCount(c);
      generation++;
      List<Integer> following = new ArrayList<>();
      for (int index : current) {
        Step step = steps.get(index);
        if (step.set() != null && step.set().contains(c)) {
          follow(step.next(), text, pos, generation, reached, following);
        }
      }
      current = following;
    }
    return current.contains(MATCH);
  }

  /** Adds all steps that are reached from one without reading a character. */
  private void follow(
      int from, String text, int pos, int generation, int[] reached, List<Integer> found) {
    List<Integer> pending = new ArrayList<>(List.of(from));
    while (!pending.isEmpty()) {
      int index = pending.remove(pending.size() - 1);
      if (index == Step.NONE || reached[index] == generation) {
        continue;
      }
      reached[index] = generation;
      Step step = steps.get(index);
      if (step.set() != null || index == MATCH) {
        found.add(index);
      } else if (step.place() == null || isAt(step.place(), text, pos)) {
        pending.add(step.other());
        pending.add(step.next());
      }
    }
  }

  private static boolean isAt(Node.Place place, String text, int pos) {
    boolean wordBefore = pos > 0 && CharClasses.isWord(text.charAt(pos - 1));
    boolean wordAfter = pos < text.length() && CharClasses.isWord(text.charAt(pos));
    return switch (place) {
      case TEXT_START -> pos == 0;
      case TEXT_END -> pos == text.length();
      case LINE_START -> pos == 0 || text.charAt(pos - 1) == '\n';
      case LINE_END -> pos == text.length() || text.charAt(pos) == '\n';
      case WORD_BOUNDARY -> wordBefore != wordAfter;
      case NO_WORD_BOUNDARY -> wordBefore == wordAfter;
    };
  }
}
