package dev.tocsin.promql.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * Collects the parts of one list after the other, so that a list, of which most are short, costs no
 * more memory than itself.
 */
final class Buffer<T> {
  private static final Object[] EMPTY = {};

  private Object[] parts = EMPTY;
  private int size;

  void add(T part) {
    if (size == parts.length) {
      parts = Arrays.copyOf(parts, 4 + 2 * size);
    }
    parts[size++] = part;
  }

  /** The immutable list of what was added since the last call. */
  @SuppressWarnings("unchecked") // only T go in
  List<T> take() {
    int count = size;
    size = 0;
    return switch (count) {
      case 0 -> List.of();
      case 1 -> List.of((T) parts[0]);
      case 2 -> List.of((T) parts[0], (T) parts[1]);
      case 3 -> List.of((T) parts[0], (T) parts[1], (T) parts[2]);
      default -> List.of((T[]) Arrays.copyOf(parts, count));
    };
  }
}
