package com.ecompulse.monitoring.infrastructure;

import static com.ecompulse.monitoring.infrastructure.ApiServerMetrics.CODE;
import static com.ecompulse.monitoring.infrastructure.AwsMetrics.PERIOD_SECONDS;
import static com.ecompulse.monitoring.infrastructure.AwsMetrics.WAF_BLOCKED_REQUESTS;
import static com.ecompulse.monitoring.infrastructure.AwsMetrics.WAF_RULE;
import static com.ecompulse.monitoring.infrastructure.SecurityMetrics.ANOMALIES;
import static com.ecompulse.monitoring.infrastructure.SecurityMetrics.AUTHENTICATIONS;
import static com.ecompulse.monitoring.infrastructure.SecurityMetrics.KIND;
import static com.ecompulse.monitoring.infrastructure.SecurityMetrics.METHOD;
import static com.ecompulse.monitoring.infrastructure.SecurityMetrics.RESULT;
import static com.ecompulse.monitoring.site.Variables.here;
import static dev.tocsin.model.dashboard.panel.Legend.legend;
import static dev.tocsin.model.query.Window.RATE_INTERVAL;
import static dev.tocsin.model.unit.Durations.days;
import static dev.tocsin.model.unit.Durations.hours;

import com.ecompulse.monitoring.site.Limits;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.panel.Stat;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.query.CounterQuery;
import dev.tocsin.model.unit.Unit;

/** Who tries to get in, and what is unusual. */
final class SecurityRow {
  private SecurityRow() {}

  static Row row() {
    CounterQuery failed = AUTHENTICATIONS.where(here(RESULT.is("failure")));
    return Row.titled(
        "Security Events",
        Stat.titled("Failed sign-ins against yesterday")
            .description("The last hour by the same hour yesterday. 3 means three times as many.")
            .query(
                failed
                    .increase(hours(1))
                    .sum()
                    .dividedBy(failed.offset(days(1)).increase(hours(1)).sum())
                    .in(Unit.NONE))
            .thresholds(Limits.orangeThenRedFrom(3, 10))
            .decimals(1)
            .fillBackground(),
        Stat.titled("Anomalies, last hour")
            .query(ANOMALIES.where(here()).increase(hours(1)).sum().orZero())
            .thresholds(Limits.orangeFrom(1))
            .decimals(0)
            .fillBackground(),
        TimeSeries.titled("Failed authentication by method")
            .query(failed.rate(RATE_INTERVAL).sum().by(METHOD), legend(METHOD))
            .min(0),
        TimeSeries.titled("Part of the sign-ins that fail")
            .query(
                failed
                    .rate(RATE_INTERVAL)
                    .sum()
                    .dividedBy(AUTHENTICATIONS.where(here()).rate(RATE_INTERVAL).sum()),
                legend("failed"))
            .range(0, 1),
        TimeSeries.titled("Refused by the Kubernetes API")
            .description("401: nobody knows the caller. 403: the caller may not do this.")
            .query(
                ApiServerMetrics.REQUESTS
                    .where(here(CODE.in("401", "403")))
                    .rate(RATE_INTERVAL)
                    .sum()
                    .by(CODE),
                legend(CODE))
            .min(0),
        TimeSeries.titled("Anomalies by kind")
            .query(ANOMALIES.where(here()).increase(RATE_INTERVAL).sum().by(KIND), legend(KIND))
            .min(0)
            .stack(),
        TimeSeries.titled("Blocked by the web application firewall")
            .query(
                WAF_BLOCKED_REQUESTS
                    .where(here())
                    .sum()
                    .by(WAF_RULE)
                    .topK(10)
                    .dividedBy(PERIOD_SECONDS)
                    .in(Unit.REQUESTS.perSecond()),
                legend(WAF_RULE))
            .min(0)
            .stack());
  }
}
