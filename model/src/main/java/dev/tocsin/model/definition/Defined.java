package dev.tocsin.model.definition;

import dev.tocsin.diagnostic.Origin;

/** Something that a definition made, and that remembers where. */
public interface Defined {
  /** Where it was defined. Never part of equality. */
  Origin origin();

  /**
   * The line of the definition that is being executed: the nearest caller outside of Tocsin's
   * model.
   */
  static Origin here() {
    return Origin.ofCaller(className -> className.startsWith("dev.tocsin.model."));
  }
}
