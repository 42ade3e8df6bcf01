package dev.tocsin.promql.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.PromQl;
import dev.tocsin.promql.PromQlParser;
import dev.tocsin.promql.function.Functions;
import dev.tocsin.promql.schema.MetricSchema;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.Aggregator;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Dialect;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.Feature;
import dev.tocsin.promql.syntax.ParserOptions;
import dev.tocsin.promql.syntax.Rewriter;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class LabelFlowTest {
  private static final PromQlParser PARSER =
      PromQl.parser(ParserOptions.DEFAULT.withFeatures(Feature.values()));

  static List<Table.Row> labels() throws IOException {
    return Table.rows(LabelFlowTest.class, "label-flow.txt");
  }

  static List<Table.Row> findings() throws IOException {
    return Table.rows(LabelFlowTest.class, "findings.txt");
  }

  private static LabelFlow flow(String text) {
    return LabelFlow.of(PARSER.parse(text), ExampleSchema.SCHEMA);
  }

  @ParameterizedTest
  @MethodSource("labels")
  void followsLabels(Table.Row row) {
    assertThat(describe(flow(row.input()).result())).isEqualTo(row.expected());
  }

  private static String describe(LabelSet set) {
    StringJoiner words = new StringJoiner(" ").setEmptyValue("-");
    for (String label : set.possible()) {
      Set<String> values = set.values(label);
      words.add(
          label
              + (set.isCertain(label) ? "" : "?")
              + (values == null ? "" : "=" + String.join(",", values)));
    }
    if (set.open()) {
      words.add("*");
    }
    set.removed().keySet().forEach(label -> words.add("!" + label));
    return words.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sum by ($g) (up)                      | __name__?=up instance? job?
          sum by (job, $g, zone) (up)           | __name__?=up instance? job
          sum by ([[g]]) (unknown)              | __name__?=unknown *
          sum without (job, ${g}) (up)          | instance? !__name__ !job
          up * on ($g) group_left (zone) alone  | instance? job? !__name__
          up and ignoring ($g) alone            | __name__=up instance job
          """)
  void takesVariablesForAnyLabel(String text, String labels) {
    PromQlParser grafana = PromQl.parser(ParserOptions.DEFAULT.withDialect(Dialect.GRAFANA));
    LabelFlow flow = LabelFlow.of(grafana.parse(text), ExampleSchema.SCHEMA);
    assertThat(describe(flow.result())).isEqualTo(labels);
    assertThat(flow.findings()).isEmpty();
  }

  @Test
  void tableCoversEveryFunctionAndOperator() throws IOException {
    List<Expr> exprs = labels().stream().map(row -> PARSER.parse(row.input())).toList();
    assertThat(exprs).hasSizeGreaterThan(150);
    Seen seen = new Seen();
    exprs.forEach(seen::rewrite);
    assertThat(seen.functions).containsAll(Functions.names());
    assertThat(seen.aggregators).containsExactlyInAnyOrder(Aggregator.values());
    assertThat(EnumSet.complementOf(seen.operators)).containsExactly(BinaryOperator.VARIABLE);
  }

  /** What expressions are made of. */
  private static final class Seen extends Rewriter {
    final Set<String> functions = new HashSet<>();
    final EnumSet<Aggregator> aggregators = EnumSet.noneOf(Aggregator.class);
    final EnumSet<BinaryOperator> operators = EnumSet.noneOf(BinaryOperator.class);

    @Override
    public Expr visit(Call expr) {
      functions.add(expr.function());
      return super.visit(expr);
    }

    @Override
    public Expr visit(AggregateExpr expr) {
      aggregators.add(expr.op());
      return super.visit(expr);
    }

    @Override
    public Expr visit(BinaryExpr expr) {
      operators.add(expr.op());
      return super.visit(expr);
    }
  }

  @ParameterizedTest
  @MethodSource("findings")
  void findsWhatCannotBeMeant(Table.Row row) {
    StringJoiner found = new StringJoiner(", ").setEmptyValue("-");
    for (Finding finding : flow(row.input()).findings()) {
      Span span = finding.span();
      found.add(finding.kind() + " " + row.input().substring(span.start(), span.end()));
    }
    assertThat(found.toString()).isEqualTo(row.expected());
  }

  @Test
  void saysWhichWordsRemovedALabel() {
    assertRemovedBy("sum by (job) (up)", "instance", Removal.Reason.AGGREGATED, "by (job)");
    assertRemovedBy("sum(up)", "instance", Removal.Reason.AGGREGATED, "sum");
    assertRemovedBy("sum without (job, x) (up)", "job", Removal.Reason.WITHOUT, "job");
    assertRemovedBy("rate(up[5m])", "__name__", Removal.Reason.DROPPED, "rate");
    assertRemovedBy("up + ignoring (job) up", "job", Removal.Reason.NOT_MATCHED_ON, "job");
    assertRemovedBy("up", "zone", Removal.Reason.NOT_OF_METRIC, "up");
    assertRemovedBy("load{zone=\"\"}", "zone", Removal.Reason.MATCHED_EMPTY, "zone=\"\"");
    assertRemovedBy("vector(1)", "job", Removal.Reason.NO_LABELS, "vector");
    assertRemovedBy(
        "label_replace(up, \"job\", \"\", \"job\", \".*\")",
        "job",
        Removal.Reason.REPLACED,
        "\"job\"");
    assertRemovedBy("max(sum by (job) (up))", "instance", Removal.Reason.AGGREGATED, "by (job)");
  }

  private static void assertRemovedBy(
      String text, String label, Removal.Reason reason, String word) {
    Removal removal = Objects.requireNonNull(flow(text).result().whyImpossible(label), text);
    assertThat(removal.reason()).as(text).isEqualTo(reason);
    assertThat(text.substring(removal.span().start(), removal.span().end())).isEqualTo(word);
  }

  @Test
  void knowsThePartsToo() {
    Expr expr = PARSER.parse("sum by (job) (up) > 1");
    LabelFlow flow = LabelFlow.of(expr, ExampleSchema.SCHEMA);
    assertThat(flow.at(((BinaryExpr) expr).right()).possible()).isEmpty();
    Expr stranger = PARSER.parse("up");
    assertThatThrownBy(() -> flow.at(stranger)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsNothingWithoutSchema() {
    LabelSet set = LabelFlow.of(PARSER.parse("up{job=\"a\"}"), MetricSchema.NONE).result();
    assertThat(set.open()).isTrue();
    assertThat(set.isPossible("zone")).isTrue();
    assertThat(set.certain()).containsExactly("__name__", "job");
  }
}
