package com.ecompulse.monitoring.routing;

import static com.ecompulse.monitoring.routing.Receivers.SLACK_CRITICAL;
import static com.ecompulse.monitoring.routing.Receivers.SLACK_DATA;
import static com.ecompulse.monitoring.routing.Receivers.SLACK_INFRASTRUCTURE;
import static com.ecompulse.monitoring.routing.Receivers.SLACK_PLATFORM;
import static com.ecompulse.monitoring.site.Site.CLUSTER;
import static com.ecompulse.monitoring.site.Site.ENVIRONMENT;
import static com.ecompulse.monitoring.site.Team.TEAM;
import static dev.tocsin.model.label.Label.ALERTNAME;
import static dev.tocsin.model.label.Label.SEVERITY;
import static dev.tocsin.model.unit.Durations.hours;
import static dev.tocsin.model.unit.Durations.minutes;
import static dev.tocsin.model.unit.Durations.seconds;

import com.ecompulse.monitoring.kafka.KafkaMetrics;
import com.ecompulse.monitoring.site.Team;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Inhibition;
import dev.tocsin.model.routing.Route;

/** Who is told of which alert. */
public final class Routing {
  /** A node whose disk is full is busy with that: its other warnings say nothing new. */
  private static final Inhibition WARNINGS_OF_A_NODE =
      Inhibition.when(SEVERITY.is("critical"), TEAM.is(Team.INFRASTRUCTURE))
          .mutes(SEVERITY.is("warning"), TEAM.is(Team.INFRASTRUCTURE))
          .equalOn(ENVIRONMENT, CLUSTER, Label.INSTANCE);

  /**
   * A Spark job that is too slow falls behind: the lag of its consumer groups is a consequence.
   * Spark names these groups itself, with this prefix; those of other applications still ring.
   */
  private static final Inhibition LAG_OF_SPARK =
      Inhibition.when(SEVERITY.is("critical"), TEAM.is(Team.SPARK))
          .mutes(
              SEVERITY.is("warning"),
              TEAM.is(Team.KAFKA),
              KafkaMetrics.GROUP.matches("spark-kafka-source-.+"))
          .equalOn(ENVIRONMENT, CLUSTER);

  public static final AlertRouting ROUTING =
      AlertRouting.defaultTo(SLACK_PLATFORM)
          .groupBy(ALERTNAME, ENVIRONMENT, CLUSTER)
          .groupWait(seconds(30))
          .groupInterval(minutes(5))
          .repeatInterval(hours(4))
          // Whoever is on call hears of everything critical, and the team that owns it as well.
          .route(
              Route.when(SEVERITY.is("critical"))
                  .to(SLACK_CRITICAL)
                  .groupWait(seconds(10))
                  .groupInterval(minutes(1))
                  .repeatInterval(hours(1))
                  .andContinue())
          .route(Route.when(TEAM.in(Team.KAFKA, Team.SPARK)).to(SLACK_DATA))
          .route(
              Route.when(TEAM.is(Team.INFRASTRUCTURE))
                  .to(SLACK_INFRASTRUCTURE)
                  .repeatInterval(hours(12)))
          .route(Route.when(TEAM.is(Team.PLATFORM)).to(SLACK_PLATFORM))
          .inhibit(WARNINGS_OF_A_NODE)
          .inhibit(LAG_OF_SPARK);

  private Routing() {}
}
