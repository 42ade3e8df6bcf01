package dev.tocsin.promql.schema;

/**
 * What is known of the series of one name.
 *
 * @param kind what their values are
 * @param metric the metric that they belong to, with the labels that these series have, which for
 *     {@code x_bucket} include {@code le}
 */
public record SeriesInfo(SeriesKind kind, MetricInfo metric) {}
