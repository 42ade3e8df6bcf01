package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.definition.Numbers;
import java.util.Set;

/**
 * For which variables' values a panel is there once each, so that each stands for one value in it.
 *
 * @param variables their names; a file that was written by hand can have one for the panel and one
 *     for its row
 * @param perLine how many stand beside each other at most; 0 where they stand below each other
 */
public record Repeat(Set<String> variables, Direction direction, int perLine) {
  /** The panel is there once. */
  public static final Repeat NONE = new Repeat(Set.of(), Direction.HORIZONTAL, 4);

  /** How the panels follow each other. */
  public enum Direction implements Choice {
    HORIZONTAL("h"),
    VERTICAL("v");

    private final String id;

    Direction(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  public Repeat {
    variables = Set.copyOf(variables);
    if (direction == Direction.HORIZONTAL) {
      Numbers.within(perLine, 1, 24, "a number of panels beside each other");
    }
  }
}
