package dev.tocsin.report;

/** The forms of reports that machines read. */
public enum Format {
  /** Tocsin's own, versioned: see {@link JsonReporter}. */
  JSON,
  /** SARIF 2.1.0, for code scanning. */
  SARIF,
  /** Workflow commands, which GitHub shows beside the lines of a pull request. */
  GITHUB,
  /** JUnit's XML, which every CI server shows. */
  JUNIT,
  /** Checkstyle's XML, which editors and review tools read. */
  CHECKSTYLE;

  /** What writes it. */
  public Reporter reporter() {
    return switch (this) {
      case JSON -> new JsonReporter();
      case SARIF -> new SarifReporter();
      case GITHUB -> new GithubReporter();
      case JUNIT -> new JunitReporter();
      case CHECKSTYLE -> new CheckstyleReporter();
    };
  }
}
