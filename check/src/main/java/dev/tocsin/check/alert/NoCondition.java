package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.promql.syntax.BinaryExpr;
import java.util.stream.Stream;

/** An alert that rings whatever the value is. */
public final class NoCondition implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "alert/no-condition",
        Level.WARNING,
        "alert without a condition",
        "An alert rings for each series that its query returns, whatever the value, 0 included."
            + " Without a condition it rings as long as the metric is there.",
        "Say when it is bad, such as `.greaterThan(…)` or `> 0`; a comparison must not have"
            + " `bool`, which keeps what is false as 0.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    PresenceReader presence = PresenceReader.of(context);
    return context.expressions().stream()
        .filter(query -> query.owner() instanceof Alert)
        .filter(query -> presence.read(query.tree()) == Presence.EXISTING)
        .map(this::finding);
  }

  private Diagnostic finding(Expression query) {
    Diagnostic finding = info().finding("the alert rings as long as its series are there");
    return query
        .parts(BinaryExpr.class)
        .filter(BinaryExpr::bool)
        .findFirst()
        .map(part -> query.underline(finding, part.span(), "`bool` keeps what is false, as 0"))
        .orElseGet(() -> query.underline(finding, query.tree().span(), "compared with nothing"));
  }
}
