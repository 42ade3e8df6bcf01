package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Unreadable;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.PromQlException;
import dev.tocsin.promql.syntax.PromQlError;
import java.util.stream.Stream;

/**
 * An expression that the server would refuse. Text is refused where it is parsed, so this is about
 * what was put together with types: a regular expression that is none, a dashboard's variable in a
 * rule.
 */
public final class InvalidExpression implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/invalid-expression",
        Level.ERROR,
        "expression that the server refuses",
        "Prometheus refuses a rule file that holds one such expression as a whole, and a panel that"
            + " asks one shows an error.",
        "Mend the underlined part. Variables such as `$__rate_interval` are Grafana's and mean"
            + " nothing in rules: write a duration there.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.unreadable().stream().map(this::finding);
  }

  private Diagnostic finding(Unreadable expression) {
    PromQlException refusal = expression.refusal();
    PromQlError first = refusal.errors().get(0);
    return info()
        .finding(first.message())
        .about(expression.subject(), expression.owner().origin())
        .pointingAt(new Excerpt(refusal.text(), first.span(), first.hint()));
  }
}
