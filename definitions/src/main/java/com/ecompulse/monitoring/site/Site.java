package com.ecompulse.monitoring.site;

import dev.tocsin.model.label.Label;

/** Where something runs. Scraping adds these labels to what a target exposes. */
public final class Site {
  public static final Label ENVIRONMENT =
      Label.named("environment").help("Environment: dev, staging or prod");
  public static final Label CLUSTER = Label.named("cluster").help("Kubernetes cluster");
  public static final Label NAMESPACE = Label.named("namespace").help("Kubernetes namespace");
  public static final Label POD = Label.named("pod").help("Kubernetes pod");
  public static final Label NODE = Label.named("node").help("Kubernetes node");

  /** The environment that this Prometheus watches: one of its own for each cluster. */
  public static final String THIS_ENVIRONMENT = "prod";

  /** The cluster that this Prometheus runs in and watches. */
  public static final String THIS_CLUSTER = "ecompulse-prod";

  private Site() {}
}
