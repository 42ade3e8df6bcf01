package dev.tocsin.check.route;

import dev.tocsin.diagnostic.Span;

/**
 * A place where the words of a notification read what Alertmanager gives them.
 *
 * @param name the field, label or annotation
 * @param span the words that read it, such as {@code .CommonLabels.team}
 */
record NotificationRead(Kind kind, String name, Span span) {
  /** What is read. */
  enum Kind {
    /** A field of the notification. */
    FIELD,
    /** A field of one of its alerts. */
    ALERT_FIELD,
    /** A label of the alerts. */
    LABEL,
    /** A label by which the alerts are grouped. */
    GROUP_LABEL,
    /** An annotation of the alerts. */
    ANNOTATION
  }
}
