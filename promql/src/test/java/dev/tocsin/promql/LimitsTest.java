package dev.tocsin.promql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.promql.label.LabelFlow;
import dev.tocsin.promql.schema.MetricSchema;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.ParserOptions;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody's input brings the parser down. */
final class LimitsTest {
  private static final int MANY = 100_000;
  private static final int NESTED = 240;
  private static final int IN_A_ROW = 490;

  @ParameterizedTest
  @ValueSource(strings = {"(", "-", "abs(", "1^", "1-(", "sum(", "x[(", "x offset -(", "a=~\"("})
  void refusesWhatIsNestedTooDeeply(String opening) {
    assertThatThrownBy(() -> PromQl.parse(opening.repeat(MANY) + "1"))
        .isInstanceOf(PromQlException.class);
  }

  @Test
  void saysSo() {
    assertThatThrownBy(() -> PromQl.parse("(".repeat(MANY) + "1" + ")".repeat(MANY)))
        .isInstanceOf(PromQlException.class)
        .hasMessageContaining("nested more than 250 levels deep");
    assertThatThrownBy(() -> PromQl.parse("1" + "+1".repeat(MANY)))
        .isInstanceOf(PromQlException.class)
        .hasMessageContaining("nested more than 500 levels deep");
  }

  @Test
  void tellsTheFirstOfManyErrors() {
    String text = "f(" + "x y,".repeat(MANY) + "z)";
    assertThatThrownBy(() -> PromQl.parse(text))
        .isInstanceOfSatisfying(
            PromQlException.class,
            e -> {
              assertThat(e.errors()).hasSize(PromQlException.MAX_ERRORS);
              assertThat(e.getMessage()).contains("1:5: unexpected `y`");
            });
  }

  @Test
  void refusesRegularExpressionsThatAreNestedTooDeeply() {
    String regex = "(".repeat(MANY) + ")".repeat(MANY);
    assertThatThrownBy(() -> PromQl.parse("x{a=~\"" + regex + "\"}"))
        .isInstanceOf(PromQlException.class)
        .hasMessageContaining("nested too deeply");
  }

  @Test
  void handlesWhatIsDeepOnASmallStack() throws InterruptedException {
    List<String> texts =
        List.of(
            "(".repeat(NESTED) + "1" + ")".repeat(NESTED),
            "x" + "+x".repeat(IN_A_ROW),
            "x" + "^x".repeat(NESTED),
            "abs(".repeat(NESTED) + "x" + ")".repeat(NESTED),
            "-+".repeat(NESTED / 2) + "x",
            "x[" + "(".repeat(NESTED) + "5m" + ")".repeat(NESTED) + "]");
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(null, () -> texts.forEach(LimitsTest::useEverything), "small", 1 << 20);
    thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
    thread.start();
    thread.join();
    assertThat(failure.get()).isNull();
  }

  private static void useEverything(String text) {
    Expr expr = PromQl.parse(text);
    PromQlParser parser = PromQl.parser(ParserOptions.DEFAULT);
    assertThat(parser.parse(parser.format(expr)).sameAs(expr)).isTrue();
    assertThat(LabelFlow.of(expr, MetricSchema.NONE).result()).isNotNull();
  }

  @Test
  void takesTimeInProportionToTheLength() {
    String part = "sum by (job, instance) (rate(requests_total{code=~\"5..|4..\",x=\"\\\"\"}[5m]))";
    time(list(part, 1000));
    long small = time(list(part, 1000));
    long large = time(list(part, 10_000));
    assertThat(large).isLessThan(40 * small);
  }

  private static String list(String part, int count) {
    return "label_join(x, \"a\"" + (", \"b\" # " + part + "\n").repeat(count) + ")";
  }

  private static long time(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      PromQl.parse(text);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
