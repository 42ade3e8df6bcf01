package dev.tocsin.model;

/**
 * What a project implements to define its monitoring. Tocsin finds it through {@link
 * java.util.ServiceLoader}, or among Java sources, and needs a public constructor without
 * parameters.
 */
public interface MonitoringDefinition {
  /** The whole monitoring. Called once in each run. */
  Monitoring define();
}
