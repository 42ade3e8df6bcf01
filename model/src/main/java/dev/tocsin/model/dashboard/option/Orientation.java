package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.setting.Choice;

/** The direction in which things follow each other. */
public enum Orientation implements Choice {
  AUTO,
  HORIZONTAL,
  VERTICAL
}
