package dev.tocsin.pipeline.settings;

/** The settings can't be used; nothing was proved and nothing written. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String problem;
  private final String fix;

  /**
   * @param problem what is wrong and where, without a full stop
   * @param fix what to write instead
   */
  public SettingsException(String problem, String fix) {
    super(problem + ": " + fix);
    this.problem = problem;
    this.fix = fix;
  }

  /** What is wrong and where. */
  public String problem() {
    return problem;
  }

  /** What to write instead. */
  public String fix() {
    return fix;
  }
}
