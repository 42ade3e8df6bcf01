package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.setting.Choice;

/**
 * How thresholds are drawn into a picture.
 *
 * @param <S> the thing's own kind
 */
public interface ThresholdStyle<S> extends FieldStyle<S> {
  /** How thresholds are drawn. */
  enum Drawn implements Choice {
    OFF("off"),
    LINES("line"),
    DASHES("dashed"),
    AREAS("area"),
    LINES_AND_AREAS("line+area"),
    DASHES_AND_AREAS("dashed+area"),
    /** The series' own colour tells. */
    SERIES("series");

    private final String id;

    Drawn(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  default S drawThresholds(Drawn drawn) {
    return custom("thresholdsStyle.mode", drawn);
  }
}
