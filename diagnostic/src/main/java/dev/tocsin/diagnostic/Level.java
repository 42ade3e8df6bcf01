package dev.tocsin.diagnostic;

/** How much a {@link Diagnostic} weighs, the heaviest first. */
public enum Level {
  /** Something that cannot work, or that would stay silent when it should ring. */
  ERROR,
  /** Something that works but will hurt. */
  WARNING,
  /** Something worth knowing. */
  INFO
}
