package dev.tocsin.report;

/** A report can't be written. */
public final class ReportException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String problem;
  private final String fix;

  /**
   * @param problem what is wrong and where, without a full stop
   * @param fix what to do instead
   */
  ReportException(String problem, String fix) {
    super(problem + ": " + fix);
    this.problem = problem;
    this.fix = fix;
  }

  /** What is wrong and where. */
  public String problem() {
    return problem;
  }

  /** What to do instead. */
  public String fix() {
    return fix;
  }
}
