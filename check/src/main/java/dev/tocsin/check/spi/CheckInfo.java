package dev.tocsin.check.spi;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;

/**
 * What a check says of itself.
 *
 * @param id its stable slug, {@code group/name}, which also names its class and its page: {@code
 *     promql/rate-on-gauge} is {@code promql.RateOnGauge}
 * @param level how much its findings weigh; one of level {@link Level#ERROR} means that what would
 *     be generated is refused, or is silent when it should speak
 * @param summary what it finds, in a few words
 * @param why why that matters, in a sentence or two
 * @param fix what to do about it
 */
public record CheckInfo(String id, Level level, String summary, String why, String fix) {
  /** A finding of this check, with the check's own reason and remedy. */
  public Diagnostic finding(String message) {
    return Diagnostic.of(level, id, message).because(why).fixedBy(fix);
  }
}
