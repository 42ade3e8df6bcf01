package dev.tocsin.conformance;

import dev.tocsin.check.Checks;
import dev.tocsin.check.Examples;
import dev.tocsin.check.Fixture;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.MonitoringDefinition;

/** The bad or the good example of the check that a system property names. */
public final class CheckExample implements MonitoringDefinition {
  static final String CHECK = "tocsin.example.check";
  static final String GOOD = "tocsin.example.good";

  @Override
  public Monitoring define() {
    String id = System.getProperty(CHECK);
    Fixture fixture =
        Checks.all().stream()
            .filter(check -> check.info().id().equals(id))
            .findFirst()
            .map(check -> Examples.of(check).fixture())
            .orElseThrow();
    return Boolean.getBoolean(GOOD) ? fixture.good() : fixture.bad();
  }
}
