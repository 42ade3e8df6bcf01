package dev.tocsin.check.spi;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.diagnostic.Diagnostic;
import java.util.stream.Stream;

/**
 * One thing that can be wrong with a monitoring.
 *
 * <p>A check has no state, so that one of its kind serves everybody. Where it can't know, it is
 * silent: a wrong finding costs more trust than ten right ones earn.
 */
public interface Check {
  /** What it looks for, and why. */
  CheckInfo info();

  /** Everything of its kind that is wrong, in any order. */
  Stream<Diagnostic> findings(CheckContext context);
}
