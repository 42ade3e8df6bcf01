package dev.tocsin.diagnostic;

import java.lang.StackWalker.StackFrame;
import java.util.function.Predicate;

/**
 * Where in Java a thing was defined.
 *
 * <p>An origin is told to people and is no part of what a thing <em>is</em>: two equal alerts
 * written on different lines stay equal, so all origins are equal to each other.
 */
public final class Origin {
  /** The origin of what no one wrote, such as a default. */
  public static final Origin UNKNOWN = new Origin("", "unknown", 0);

  private final String className;
  private final String file;
  private final int line;

  private Origin(String className, String file, int line) {
    this.className = className;
    this.file = file;
    this.line = line;
  }

  /** A known place. */
  public static Origin of(String className, String file, int line) {
    return new Origin(className, file, line);
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
        Math.max(0, frame.getLineNumber()));
  }

  private static boolean isJdk(String className) {
    return className.startsWith("java.")
        || className.startsWith("jdk.")
        || className.equals(Origin.class.getName());
  }

  /** The binary name of the class, such as {@code com.ecompulse.monitoring.kafka.KafkaAlerts}. */
  public String className() {
    return className;
  }

  /** The name of the source file, such as {@code KafkaAlerts.java}. */
  public String file() {
    return file;
  }

  /** The line in the file, from 1, or 0 where it is not known. */
  public int line() {
    return line;
  }

  /** False for {@link #UNKNOWN} alone. */
  public boolean isKnown() {
    return !className.isEmpty();
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

  /** {@code KafkaAlerts.java:31}. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
