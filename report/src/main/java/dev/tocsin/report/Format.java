package dev.tocsin.report;

import java.util.Locale;

/** The forms of reports. docs/reports.md describes each. */
public enum Format {
  /** For people. */
  TEXT,
  /** Tocsin's own, versioned. */
  JSON,
  /** SARIF 2.1.0, for code scanning. */
  SARIF,
  /** Workflow commands, which GitHub shows beside the lines of a pull request. */
  GITHUB,
  /** JUnit's XML, which every CI server shows. */
  JUNIT,
  /** Checkstyle's XML, which editors and review tools read. */
  CHECKSTYLE;

  /** What writes it, without colours. */
  public Reporter reporter() {
    return switch (this) {
      case TEXT -> new TextReporter(Palette.NONE);
      case JSON -> new JsonReporter();
      case SARIF -> new SarifReporter();
      case GITHUB -> new GithubReporter();
      case JUNIT -> new JunitReporter();
      case CHECKSTYLE -> new CheckstyleReporter();
    };
  }

  /** Its name as people write it, such as {@code sarif}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
