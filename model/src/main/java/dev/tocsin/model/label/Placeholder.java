package dev.tocsin.model.label;

/** Something that Grafana replaces before it sends a query, such as a dashboard variable. */
public interface Placeholder {
  /** How a query names it: {@code $topic}. */
  String reference();
}
