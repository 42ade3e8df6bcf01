package dev.tocsin.gotemplate.reads;

import java.util.ArrayList;
import java.util.List;

/** A piece of the data, and the functions that it went through. */
record Source(Path path, List<String> functions) {
  Source {
    functions = List.copyOf(functions);
  }

  Source through(String function) {
    List<String> longer = new ArrayList<>(functions);
    longer.add(function);
    return new Source(path, longer);
  }

  /** A part of it, as far as is known: of a function's result, nothing is. */
  Source then(List<String> steps) {
    return functions.isEmpty() ? new Source(path.then(steps), functions) : this;
  }

  /** How long its description is. */
  int length() {
    return path.steps().size() + functions.size();
  }
}
