package com.ecompulse.monitoring.site;

import dev.tocsin.model.label.Label;

/** Who looks after what: each alert names its team, and routes send it there. */
public final class Team {
  public static final Label TEAM = Label.named("team").help("Team that looks after it");

  public static final String INFRASTRUCTURE = "infrastructure";
  public static final String KAFKA = "kafka";
  public static final String PLATFORM = "platform";
  public static final String SPARK = "spark";

  private Team() {}
}
