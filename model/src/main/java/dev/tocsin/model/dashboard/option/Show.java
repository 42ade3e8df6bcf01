package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.setting.Choice;

/** Whether something is shown: {@code VisibilityMode} of {@code @grafana/schema} 13.2. */
public enum Show implements Choice {
  /** Where there is room. */
  AUTO,
  ALWAYS,
  NEVER
}
