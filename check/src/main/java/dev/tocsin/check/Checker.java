package dev.tocsin.check;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.model.Monitoring;
import java.util.List;

/** Runs every check. */
public final class Checker {
  private Checker() {}

  /** What is wrong with a monitoring, in a stable order. */
  public static List<Diagnostic> check(Monitoring monitoring) {
    return List.of();
  }
}
