package dev.tocsin.model.definition;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DiagnosticRenderer;
import dev.tocsin.diagnostic.Level;

/** A value that can't be right, refused where it was written. */
public final class DefinitionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  private DefinitionException(Diagnostic diagnostic) {
    super(DiagnosticRenderer.render(diagnostic));
    this.diagnostic = diagnostic;
  }

  /**
   * A refusal that names the line of the definition that is being executed.
   *
   * @param message what is wrong, naming the culprit
   * @param fix what to write instead; may be empty
   */
  public static DefinitionException here(String message, String fix) {
    return of(
        Diagnostic.of(Level.ERROR, "definition", message).about("", Defined.here()).fixedBy(fix));
  }

  /** A refusal with a diagnostic that was made elsewhere. */
  public static DefinitionException of(Diagnostic diagnostic) {
    return new DefinitionException(diagnostic);
  }

  /** What is wrong, where, and what to write instead. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
