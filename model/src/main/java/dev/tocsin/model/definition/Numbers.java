package dev.tocsin.model.definition;

/** Numbers that have a range, checked where they are written. */
public final class Numbers {
  private Numbers() {}

  /**
   * A whole number in a range.
   *
   * @param what what the number is, such as {@code "a line's width"}
   * @throws DefinitionException if it is not from {@code min} to {@code max}
   */
  public static int within(int number, int min, int max, String what) {
    if (number < min || number > max) {
      throw outside(Integer.toString(number), min + " to " + max, what);
    }
    return number;
  }

  /**
   * A number in a range.
   *
   * @param what what the number is, such as {@code "the width of bars"}
   * @throws DefinitionException if it is not from {@code min} to {@code max}
   */
  public static double within(double number, double min, double max, String what) {
    if (!(number >= min && number <= max)) {
      throw outside(Double.toString(number), min + " to " + max, what);
    }
    return number;
  }

  /**
   * A whole number from 1.
   *
   * @throws DefinitionException if it is below
   */
  public static int positive(int number, String what) {
    if (number < 1) {
      throw outside(Integer.toString(number), "1 up", what);
    }
    return number;
  }

  private static DefinitionException outside(String number, String range, String what) {
    return DefinitionException.here(
        what + " of " + number + " is out of range", "give a number from " + range);
  }
}
