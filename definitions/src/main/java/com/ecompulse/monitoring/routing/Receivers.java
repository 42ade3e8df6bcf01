package com.ecompulse.monitoring.routing;

import dev.tocsin.model.routing.Receiver;

/** Who is told. */
final class Receivers {
  /** The channel of whoever is on call. */
  static final Receiver SLACK_CRITICAL =
      Receiver.named("slack-critical").by(SlackMessage.to("#alerts-critical"));

  /** The channel of the teams of Kafka and Spark, whose troubles are often the same. */
  static final Receiver SLACK_DATA =
      Receiver.named("slack-data").by(SlackMessage.to("#alerts-data"));

  static final Receiver SLACK_INFRASTRUCTURE =
      Receiver.named("slack-infrastructure").by(SlackMessage.to("#alerts-infrastructure"));

  static final Receiver SLACK_PLATFORM =
      Receiver.named("slack-platform").by(SlackMessage.to("#alerts-platform"));

  private Receivers() {}
}
