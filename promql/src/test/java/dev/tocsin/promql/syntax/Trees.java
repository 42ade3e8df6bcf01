package dev.tocsin.promql.syntax;

import dev.tocsin.promql.syntax.VectorMatching.Cardinality;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random trees, built in code as anybody would: with the factories. */
final class Trees {
  private static final Arbitrary<String> LABELS =
      Arbitraries.of(
          "job", "le", "by", "without", "bool", "a.b", "with space", "\u00e4", "$x", "0");

  private static final Arbitrary<String> STRINGS =
      Arbitraries.strings()
          .withChars('a', 'Z', '0', ' ', '"', '\'', '\\', '\n', '\t', '|', '{', '}', '#')
          .withChars('\u00e9', '\u2028', '\u070f', '\uDC80', '\uDCFF')
          .ofMaxLength(6);

  private static final Arbitrary<Double> NUMBERS =
      Arbitraries.oneOf(
          Arbitraries.doubles(),
          Arbitraries.integers().map(Integer::doubleValue),
          Arbitraries.of(
              Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, 0.1, 1e300));

  private Trees() {}

  /** Trees that are well formed; their types need not fit. */
  static Arbitrary<Expr> expressions() {
    return Arbitraries.lazyOf(
        Trees::literals,
        Trees::literals,
        () -> selectors().map(x -> x),
        Trees::matrices,
        () -> Trees.expressions().map(ParenExpr::of),
        Trees::calls,
        Trees::aggregations,
        Trees::binaries,
        Trees::binaries,
        Trees::subqueries,
        Trees::signed);
  }

  private static Arbitrary<Expr> literals() {
    return Arbitraries.oneOf(
        NUMBERS.map(NumberLiteral::of),
        Arbitraries.integers()
            .between(1, 100_000)
            .map(s -> new NumberLiteral(s, true, NumberLiteral.of(0).span())),
        STRINGS.map(StringLiteral::of));
  }

  private static Arbitrary<LabelMatcher> matchers() {
    Arbitrary<LabelMatcher> plain =
        Combinators.combine(
                LABELS, Arbitraries.of(MatchOperator.EQUAL, MatchOperator.NOT_EQUAL), STRINGS)
            .as(LabelMatcher::of);
    Arbitrary<LabelMatcher> regex =
        Combinators.combine(
                LABELS,
                Arbitraries.of(MatchOperator.MATCHES, MatchOperator.NOT_MATCHES),
                Arbitraries.of(".*", "a|b", "x.+", "[a-z]{2,3}\\d", ""))
            .as(LabelMatcher::of);
    return Arbitraries.oneOf(plain, regex)
        .map(m -> LabelMatcher.of(Names.ofQuoted(m.label()), m.op(), m.value()));
  }

  private static Arbitrary<VectorSelector> selectors() {
    return Combinators.combine(
            Arbitraries.of("up", "a:b", "sum", "on", "my.metric", "offset", "nan", "and"),
            matchers().list().ofMaxSize(3),
            modifiers(),
            Arbitraries.of(RangeExtension.values()))
        .as((name, list, m, x) -> VectorSelector.of(name, list).withModifiers(m).withExtension(x));
  }

  private static Arbitrary<Modifiers> modifiers() {
    Arbitrary<At> ats =
        Arbitraries.oneOf(
            Arbitraries.of(At.Bound.values()),
            Arbitraries.longs()
                .between(-4_000_000_000_000L, 4_000_000_000_000L)
                .map(At.Timestamp::new));
    return Combinators.combine(durations().injectNull(0.7), ats.injectNull(0.7)).as(Modifiers::new);
  }

  private static Arbitrary<DurationExpr> durations() {
    Arbitrary<DurationExpr> fixed =
        Arbitraries.longs()
            .between(1, 400L * 86_400_000)
            .map(millis -> DurationLiteral.of(Duration.ofMillis(millis)));
    return Arbitraries.oneOf(fixed, computed().map(DurationParen::of));
  }

  private static Arbitrary<DurationExpr> computed() {
    Arbitrary<DurationExpr> parts =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 9).map(DurationNumber::of),
            Arbitraries.longs()
                .between(1, 100_000)
                .map(seconds -> DurationLiteral.of(Duration.ofSeconds(seconds))),
            Arbitraries.of(
                DurationCall.of(DurationCall.Function.STEP),
                DurationCall.of(DurationCall.Function.RANGE)));
    Arbitrary<BinaryOperator> operators =
        Arbitraries.of(BinaryOperator.ADD, BinaryOperator.DIVIDE, BinaryOperator.POWER);
    Arbitrary<DurationExpr> flat =
        Combinators.combine(operators, parts, parts).as(DurationBinary::of);
    Arbitrary<DurationExpr> signed = flat.map(DurationNegation::of);
    return Combinators.combine(
            operators, Arbitraries.oneOf(flat, signed, parts), Arbitraries.oneOf(flat, signed))
        .as(DurationBinary::of);
  }

  private static Arbitrary<Expr> matrices() {
    return Combinators.combine(selectors(), durations()).as(MatrixSelector::of);
  }

  private static Arbitrary<Expr> subqueries() {
    return Combinators.combine(expressions(), durations(), durations().injectNull(0.5), modifiers())
        .as((expr, range, step, m) -> SubqueryExpr.of(expr, range, step).withModifiers(m));
  }

  private static Arbitrary<Expr> calls() {
    return Combinators.combine(
            Arbitraries.of("rate", "abs", "label_replace", "time"),
            expressions().list().ofMaxSize(3))
        .as((name, args) -> Call.of(name, args.toArray(Expr[]::new)));
  }

  private static Arbitrary<Expr> aggregations() {
    Arbitrary<List<String>> labels = LABELS.map(Names::ofQuoted).list().ofMaxSize(2);
    Arbitrary<Grouping> groupings =
        Arbitraries.oneOf(labels.map(Grouping::by), labels.map(Grouping::without));
    return Combinators.combine(
            Arbitraries.of(Aggregator.values()), expressions(), expressions(), groupings)
        .as(
            (op, parameter, expr, grouping) ->
                op.hasParameter()
                    ? AggregateExpr.of(op, parameter, expr, grouping)
                    : AggregateExpr.of(op, expr, grouping));
  }

  private static Arbitrary<Expr> binaries() {
    Arbitrary<BinaryOperator> operators =
        Arbitraries.of(BinaryOperator.values()).filter(op -> op != BinaryOperator.VARIABLE);
    return Combinators.combine(
            operators, expressions(), expressions(), Arbitraries.of(true, false), matchings())
        .as(
            (op, left, right, bool, matching) -> {
              boolean plain = Scalars.isScalar(left) || Scalars.isScalar(right);
              return BinaryExpr.of(op, left, right, bool, plain ? VectorMatching.NONE : matching);
            });
  }

  private static Arbitrary<VectorMatching> matchings() {
    Arbitrary<String[]> labels = LABELS.map(Names::ofQuoted).array(String[].class).ofMaxSize(2);
    return Combinators.combine(
            Arbitraries.of(true, false),
            labels,
            Arbitraries.of(
                Cardinality.ONE_TO_ONE, Cardinality.MANY_TO_ONE, Cardinality.ONE_TO_MANY),
            labels,
            Arbitraries.of(1.0, -0.5, 1e9).injectNull(0.7),
            Arbitraries.of(1.0, 2.0).injectNull(0.7))
        .as(
            (on, names, cardinality, include, left, right) -> {
              VectorMatching matching =
                  on ? VectorMatching.on(names) : VectorMatching.ignoring(names);
              if (cardinality == Cardinality.MANY_TO_ONE) {
                matching = matching.groupLeft(include);
              } else if (cardinality == Cardinality.ONE_TO_MANY) {
                matching = matching.groupRight(include);
              }
              return matching.fill(left, right);
            });
  }

  private static Arbitrary<Expr> signed() {
    return Combinators.combine(Arbitraries.of(UnaryOperator.values()), expressions())
        .as(UnaryExpr::of);
  }
}
