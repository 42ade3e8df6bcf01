package com.ecompulse.monitoring.infrastructure;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.unit.Unit;

/** What the security exporter reads from the audit log of the shop. */
public final class SecurityMetrics {
  public static final Label METHOD = Label.named("method").help("password, token, sso, …");
  public static final Label RESULT = Label.named("result").help("success or failure");
  public static final Label KIND = Label.named("kind").help("Kind of anomaly");

  public static final Counter AUTHENTICATIONS =
      Counter.named("ecompulse_authentication_attempts_total")
          .help("Attempts to sign in")
          .labels(METHOD, RESULT)
          .unit(Unit.of("attempt"));

  public static final Counter ANOMALIES =
      Counter.named("ecompulse_security_anomalies_total")
          .help("Unusual behaviour that was detected, such as logins from two countries at once")
          .labels(KIND)
          .unit(Unit.EVENTS);

  private SecurityMetrics() {}
}
