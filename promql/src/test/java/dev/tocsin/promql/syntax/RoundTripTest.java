package dev.tocsin.promql.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class RoundTripTest {
  private static final ParserOptions OPTIONS =
      ParserOptions.DEFAULT.withFeatures(Feature.values()).withoutTypeCheck();

  @Provide
  Arbitrary<Expr> trees() {
    return Trees.expressions();
  }

  private static Expr read(String text) {
    List<PromQlError> errors = new ArrayList<>();
    Expr expr = ExprReader.read(text, OPTIONS, errors);
    return Objects.requireNonNull(expr, () -> text + ": " + errors);
  }

  @Property(tries = 3000)
  void whatIsPrintedIsReadAsTheSameTree(@ForAll("trees") Expr tree) {
    assertThat(read(tree.toString()).normalized()).isEqualTo(tree.normalized());
  }

  @Property(tries = 1000)
  void whatIsFormattedIsReadAsTheSameTree(@ForAll("trees") Expr tree) {
    assertThat(read(PrettyPrinter.print(tree, OPTIONS, 30)).normalized())
        .isEqualTo(tree.normalized());
  }

  @Property(tries = 1000)
  void spansHoldWhatTheirNodesPrint(@ForAll("trees") Expr tree) {
    String text = tree.toString();
    Expr read = read(text);
    assertThat(text.substring(read.span().start(), read.span().end())).isEqualTo(text);
    new Rewriter() {
      @Override
      public Expr visit(Call expr) {
        String part = text.substring(expr.span().start(), expr.span().end());
        assertThat(read(part).normalized()).isEqualTo(expr.normalized());
        return super.visit(expr);
      }
    }.rewrite(read);
  }

  @Property(tries = 1000)
  void rewritingNothingKeepsTheTree(@ForAll("trees") Expr tree) {
    assertThat(new Rewriter() {}.rewrite(tree)).isSameAs(tree);
  }

  @Property(tries = 3000)
  void anyTextIsReadOrRefused(@ForAll String text) {
    List<PromQlError> errors = new ArrayList<>();
    Expr expr = ExprReader.read(text, OPTIONS, errors);
    assertThat(expr == null).isEqualTo(!errors.isEmpty());
    assertThat(errors).allMatch(error -> error.span().end() <= text.length());
  }
}
