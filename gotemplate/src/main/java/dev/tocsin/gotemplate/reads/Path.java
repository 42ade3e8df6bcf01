package dev.tocsin.gotemplate.reads;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The way from the data to a piece of it, such as {@code .Alerts[].Labels.job}. Methods are steps
 * as fields are: {@code .Alerts.Firing}.
 *
 * @param steps names of fields, methods or keys, and {@link #ELEMENT}; none for the data itself
 */
public record Path(List<String> steps) {
  /** The step to some element of a list, or to what a map has under a key that is not known. */
  public static final String ELEMENT = "";

  /** The data itself: what {@code .} is where a template starts. */
  public static final Path DATA = new Path(List.of());

  public Path {
    steps = List.copyOf(steps);
  }

  /** The path through fields of the data. */
  public static Path of(String... steps) {
    return new Path(List.of(steps));
  }

  /** Whether this is what a field of the data holds, or a piece of it. */
  public boolean startsWith(String field) {
    return !steps.isEmpty() && steps.get(0).equals(field);
  }

  /** The path some steps further. */
  public Path then(List<String> more) {
    List<String> longer = new ArrayList<>(steps);
    longer.addAll(more);
    return new Path(longer);
  }

  @Override
  public String toString() {
    return steps.isEmpty()
        ? "."
        : steps.stream()
            .map(step -> step.equals(ELEMENT) ? "[]" : "." + step)
            .collect(Collectors.joining());
  }
}
