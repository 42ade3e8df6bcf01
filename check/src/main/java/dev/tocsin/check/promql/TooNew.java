package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.prometheus.PrometheusServer;
import dev.tocsin.model.prometheus.PrometheusVersion;
import dev.tocsin.promql.function.Function;
import dev.tocsin.promql.function.Functions;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.RangeExtension;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that the server is too old for. */
public final class TooNew implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/too-new",
        Level.ERROR,
        "what the server's release does not know yet",
        "Prometheus refuses a rule file that holds one such expression as a whole, and a"
            + " panel that asks one shows an error.",
        "Say it without what is underlined, or run a newer Prometheus and say so:"
            + " `.version(\"3.7\")` of the server.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    PrometheusVersion server = context.monitoring().prometheus().version();
    boolean assumed = server.equals(PrometheusServer.DEFAULT.version());
    if (assumed && context.monitoring().metrics().isEmpty()) {
      return Stream.empty(); // of files that were written by hand, nobody knows the server
    }
    return context.expressions().stream()
        .flatMap(
            expression ->
                expression.parts().stream()
                    .flatMap(part -> Novelty.of(part).stream())
                    .filter(novelty -> novelty.since().compareTo(server) > 0)
                    .map(novelty -> finding(expression, novelty, server)));
  }

  private Diagnostic finding(Expression expression, Novelty novelty, PrometheusVersion server) {
    return expression.underline(
        info().finding("Prometheus " + server + " does not know `" + novelty.word() + "`"),
        novelty.span(),
        "since Prometheus " + novelty.since());
  }

  /** Something that some releases do not know. */
  private record Novelty(String word, PrometheusVersion since, Span span) {
    private static final PrometheusVersion EXTENDED_RANGES = new PrometheusVersion(3, 7);
    private static final PrometheusVersion TRIMMING = new PrometheusVersion(3, 11);

    static Optional<Novelty> of(Expr part) {
      if (part instanceof Call call) {
        Function function = Functions.find(call.function());
        int start = call.span().start();
        Span name = new Span(start, start + call.function().length());
        return function == null
            ? Optional.empty()
            : Optional.of(
                new Novelty(function.name(), PrometheusVersion.of(function.since()), name));
      }
      if (part instanceof VectorSelector selector) {
        RangeExtension extension = selector.extension();
        return extension == RangeExtension.NONE
            ? Optional.empty()
            : Optional.of(new Novelty(extension.keyword(), EXTENDED_RANGES, selector.span()));
      }
      return part instanceof BinaryExpr operation
              && (operation.op() == BinaryOperator.TRIM_LOWER
                  || operation.op() == BinaryOperator.TRIM_UPPER)
          ? Optional.of(new Novelty(operation.symbol(), TRIMMING, operation.span()))
          : Optional.empty();
    }
  }
}
