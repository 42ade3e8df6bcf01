package com.ecompulse.monitoring.infrastructure;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.unit.Unit;

/** What the API server of Kubernetes 1.x exposes. */
public final class ApiServerMetrics {
  public static final Label VERB = Label.named("verb").help("What was asked: GET, LIST, WATCH, …");
  public static final Label API_GROUP = Label.named("group").help("API group");
  public static final Label VERSION = Label.named("version").help("Version of the API");
  public static final Label API_RESOURCE = Label.named("resource").help("Kind of object");
  public static final Label SUBRESOURCE = Label.named("subresource").help("Part of the object");
  public static final Label SCOPE = Label.named("scope").help("resource, namespace or cluster");
  public static final Label COMPONENT = Label.named("component").help("Part of the API server");
  public static final Label DRY_RUN = Label.named("dry_run").help("All for a dry run, else empty");
  public static final Label CODE = Label.named("code").help("HTTP status of the answer");

  public static final Counter REQUESTS =
      Counter.named("apiserver_request_total")
          .help("Requests that were answered")
          .labels(
              VERB, API_GROUP, VERSION, API_RESOURCE, SUBRESOURCE, SCOPE, COMPONENT, DRY_RUN, CODE)
          .unit(Unit.REQUESTS);

  public static final Histogram REQUEST_DURATION =
      Histogram.named("apiserver_request_duration_seconds")
          .help("Time taken to answer a request")
          .labels(VERB, API_GROUP, VERSION, API_RESOURCE, SUBRESOURCE, SCOPE, COMPONENT, DRY_RUN)
          .unit(Unit.SECONDS);

  private ApiServerMetrics() {}
}
