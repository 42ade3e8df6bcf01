package com.ecompulse.monitoring.scraping;

/** The namespaces that have jobs of their own. */
final class Namespaces {
  static final String APPLICATIONS = "ecompulse";
  static final String KAFKA = "kafka";
  static final String SPARK = "spark";
  static final String MONITORING = "monitoring";

  /** A regular expression for all of them: what else is annotated must not be scraped twice. */
  static final String ALL = String.join("|", APPLICATIONS, KAFKA, SPARK, MONITORING);

  private Namespaces() {}
}
