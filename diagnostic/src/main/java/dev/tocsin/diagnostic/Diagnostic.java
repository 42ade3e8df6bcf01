package dev.tocsin.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that is wrong: what, where, why it matters and what to do about it.
 *
 * @param level how much it weighs
 * @param id the stable slug of its kind, such as {@code promql/unknown-label}
 * @param message what is wrong, in one sentence without a full stop
 * @param subject what it is about, such as {@code alert KafkaConsumerLag}; may be empty
 * @param origin where the subject was defined
 * @param excerpts the texts it points into, the most important first
 * @param why why it matters; may be empty
 * @param fix what to write instead; may be empty
 */
public record Diagnostic(
    Level level,
    String id,
    String message,
    String subject,
    Origin origin,
    List<Excerpt> excerpts,
    String why,
    String fix) {
  public Diagnostic {
    excerpts = List.copyOf(excerpts);
  }

  /** A diagnostic that says no more than what is wrong. */
  public static Diagnostic of(Level level, String id, String message) {
    return new Diagnostic(level, id, message, "", Origin.UNKNOWN, List.of(), "", "");
  }

  /** The same with another weight. */
  public Diagnostic at(Level level) {
    return new Diagnostic(level, id, message, subject, origin, excerpts, why, fix);
  }

  /** The same, about a subject that was defined at a place. */
  public Diagnostic about(String subject, Origin origin) {
    return new Diagnostic(level, id, message, subject, origin, excerpts, why, fix);
  }

  /** The same, pointing into one more text. */
  public Diagnostic pointingAt(Excerpt excerpt) {
    List<Excerpt> more = new ArrayList<>(excerpts);
    more.add(excerpt);
    return new Diagnostic(level, id, message, subject, origin, more, why, fix);
  }

  /** The same, with the reason why it matters. */
  public Diagnostic because(String why) {
    return new Diagnostic(level, id, message, subject, origin, excerpts, why, fix);
  }

  /** The same, with what to write instead. */
  public Diagnostic fixedBy(String fix) {
    return new Diagnostic(level, id, message, subject, origin, excerpts, why, fix);
  }
}
