package dev.tocsin.pipeline.load;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DiagnosticRenderer;
import dev.tocsin.diagnostic.Level;
import java.util.List;

/** Definitions can't be loaded. */
public final class LoadException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  LoadException(List<Diagnostic> diagnostics) {
    super(DiagnosticRenderer.render(diagnostics));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /**
   * @param problem what is wrong, naming the culprit
   * @param fix what to do about it
   */
  static LoadException of(String problem, String fix) {
    return new LoadException(List.of(diagnostic(problem).fixedBy(fix)));
  }

  static Diagnostic diagnostic(String problem) {
    return Diagnostic.of(Level.ERROR, "load", problem);
  }

  /** Everything that is wrong, at least one thing. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
