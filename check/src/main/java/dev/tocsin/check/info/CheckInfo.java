package dev.tocsin.check.info;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import java.util.List;

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
 * @param style whether it is a matter of house style: it runs only where it is asked for
 * @param parameters what can be set
 */
public record CheckInfo(
    String id,
    Level level,
    String summary,
    String why,
    String fix,
    boolean style,
    List<Parameter<?>> parameters) {
  public CheckInfo {
    parameters = List.copyOf(parameters);
  }

  /** A check that always runs and of which nothing can be set. */
  public CheckInfo(String id, Level level, String summary, String why, String fix) {
    this(id, level, summary, why, fix, false, List.of());
  }

  /** The same as a matter of house style. */
  public CheckInfo asStyle() {
    return new CheckInfo(id, level, summary, why, fix, true, parameters);
  }

  /** The same with what can be set. */
  public CheckInfo with(Parameter<?>... parameters) {
    return new CheckInfo(id, level, summary, why, fix, style, List.of(parameters));
  }

  /** A finding of this check, with the check's own reason and remedy. */
  public Diagnostic finding(String message) {
    return Diagnostic.of(level, id, message).because(why).fixedBy(fix);
  }
}
