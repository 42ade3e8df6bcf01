package dev.tocsin.generate.tree;

/** The output folder can't be used. Nothing on the disk has changed. */
public final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String problem;
  private final String fix;

  /**
   * @param problem what is wrong, naming the path
   * @param fix what to do about it
   */
  public OutputException(String problem, String fix) {
    super(problem + ": " + fix);
    this.problem = problem;
    this.fix = fix;
  }

  /** What is wrong, naming the path. */
  public String problem() {
    return problem;
  }

  /** What to do about it. */
  public String fix() {
    return fix;
  }
}
