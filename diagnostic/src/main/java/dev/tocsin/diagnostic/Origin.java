package dev.tocsin.diagnostic;

import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where a thing was defined: a line of Java, or a place in a file that was written by hand; and
 * which findings are allowed there.
 *
 * <p>An origin is told to people and is no part of what a thing <em>is</em>: two equal alerts
 * written on different lines stay equal, so all origins are equal to each other.
 */
public final class Origin {
  /** The origin of what no one wrote, such as a default. */
  public static final Origin UNKNOWN = new Origin("", "unknown", 0, 0, List.of());

  private final String className;
  private final String file;
  private final int line;
  private final int column;
  private final List<Allowance> allowances;

  private Origin(String className, String file, int line, int column, List<Allowance> allowances) {
    this.className = className;
    this.file = file;
    this.line = line;
    this.column = column;
    this.allowances = List.copyOf(allowances);
  }

  /** A known line of Java. */
  public static Origin of(String className, String file, int line) {
    return new Origin(className, file, line, 0, List.of());
  }

  /**
   * A place in a file that is no Java.
   *
   * @param file the path of the file, as it was given
   * @param line from 1
   * @param column from 1
   */
  public static Origin inFile(String file, int line, int column) {
    return new Origin("", file, line, column, List.of());
  }

  /** The same place, where one more kind of finding is allowed. */
  public Origin allowing(Allowance allowance) {
    List<Allowance> more = new ArrayList<>(allowances);
    more.add(allowance);
    return new Origin(className, file, line, column, more);
  }

  /**
   * The line that is being executed in the nearest caller outside of a library.
   *
   * @param library tells by its class name which callers to pass over; the JDK's own are passed
   *     over in any case
   */
  public static Origin ofCaller(Predicate<String> library) {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .filter(
                        frame ->
                            !isJdk(frame.getClassName()) && !library.test(frame.getClassName()))
                    .findFirst()
                    .map(Origin::of)
                    .orElse(UNKNOWN));
  }

  private static Origin of(StackFrame frame) {
    String file = frame.getFileName();
    return new Origin(
        frame.getClassName(),
        file == null ? frame.getClassName() : file,
        Math.max(0, frame.getLineNumber()),
        0,
        List.of());
  }

  private static boolean isJdk(String className) {
    return className.startsWith("java.")
        || className.startsWith("jdk.")
        || className.equals(Origin.class.getName());
  }

  /**
   * The binary name of the class, such as {@code com.ecompulse.monitoring.kafka.KafkaAlerts}; empty
   * in a file that is no Java.
   */
  public String className() {
    return className;
  }

  /** The name of the source file, such as {@code KafkaAlerts.java}, or the path of another file. */
  public String file() {
    return file;
  }

  /** The line in the file, from 1, or 0 where it is not known. */
  public int line() {
    return line;
  }

  /** The column in the line, from 1, or 0 where it is not known, as in Java. */
  public int column() {
    return column;
  }

  /** The kinds of findings that are allowed here, in the order in which they were. */
  public List<Allowance> allowances() {
    return allowances;
  }

  /** False for {@link #UNKNOWN} alone. */
  public boolean isKnown() {
    return !className.isEmpty() || line > 0;
  }

  /** True for every origin: see above. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Origin;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  /** {@code KafkaAlerts.java:31}, or {@code rules/kafka.yml:12:9}. */
  @Override
  public String toString() {
    String place = line == 0 ? file : file + ":" + line;
    return column == 0 ? place : place + ":" + column;
  }
}
