package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;

/**
 * Series one on the other: {@code StackingConfig} of {@code @grafana/schema} 13.2.
 *
 * @param <S> the thing's own kind
 */
public interface StackStyle<S> extends FieldStyle<S> {
  /** How series are stacked. */
  enum Stacking implements Choice {
    NONE,
    NORMAL,
    /** As parts of a hundred. */
    PERCENT
  }

  default S stacking(Stacking stacking) {
    return stacking(stacking, "A");
  }

  /**
   * Stacks series of one group.
   *
   * @param group the name of the group
   */
  default S stacking(Stacking stacking, String group) {
    return custom("stacking", Settings.of("mode", stacking).with("group", group));
  }
}
