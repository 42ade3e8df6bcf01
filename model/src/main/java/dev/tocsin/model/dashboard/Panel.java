package dev.tocsin.model.dashboard;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Defined;

/** One rectangle of a dashboard. */
public sealed interface Panel extends Defined permits QueryPanel, Text {
  /** What every panel has. */
  PanelFrame frame();

  @Override
  default Origin origin() {
    return frame().origin();
  }
}
