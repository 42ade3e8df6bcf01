package dev.tocsin.promql.syntax;

import dev.tocsin.promql.syntax.VectorMatching.Cardinality;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes trees in one line, exactly as Prometheus 3.16 does. */
public final class CanonicalPrinter implements ExprVisitor<Void> {
  private final StringBuilder out = new StringBuilder();
  private final boolean unquotedUtf8;
  private final int limit;

  /**
   * @param limit the number of characters behind which no more parts are written
   */
  CanonicalPrinter(ParserOptions options, int limit) {
    this.unquotedUtf8 = options.has(Feature.PROMQL_UNQUOTED_UTF8_NAMES);
    this.limit = limit;
  }

  /** The expression in one line. */
  public static String print(Expr expr) {
    return print(expr, ParserOptions.DEFAULT);
  }

  /** The expression in one line, names quoted where a parser with these options needs it. */
  public static String print(Expr expr, ParserOptions options) {
    CanonicalPrinter printer = new CanonicalPrinter(options, Integer.MAX_VALUE);
    expr.accept(printer);
    return printer.text();
  }

  /** What was written so far. */
  String text() {
    return out.toString();
  }

  private void append(Expr expr) {
    if (out.length() <= limit) {
      expr.accept(this);
    }
  }

  @Override
  public Void visit(AggregateExpr expr) {
    head(expr);
    out.append('(');
    if (expr.parameter() != null) {
      append(expr.parameter());
      out.append(", ");
    }
    append(expr.expr());
    out.append(')');
    return done();
  }

  /** What stands in front of an aggregation's parenthesis. */
  void head(AggregateExpr expr) {
    out.append(expr.op().keyword());
    Grouping grouping = expr.grouping();
    if (grouping.mode() != Grouping.Mode.NONE) {
      out.append(grouping.mode() == Grouping.Mode.BY ? " by (" : " without (");
      labels(grouping.labels());
      out.append(") ");
    }
  }

  private void labels(List<String> labels) {
    String separator = "";
    for (String label : labels) {
      out.append(separator);
      if (Keywords.isLabel(label)) {
        Names.appendLabel(out, label, unquotedUtf8);
      } else {
        Quoting.append(out, label); // Prometheus forgets to, and can't read what it printed
      }
      separator = ", ";
    }
  }

  @Override
  public Void visit(BinaryExpr expr) {
    append(expr.left());
    out.append(' ');
    operator(expr);
    out.append(' ');
    append(expr.right());
    return done();
  }

  /** An operator with all its modifiers. */
  void operator(BinaryExpr expr) {
    out.append(expr.symbol());
    if (expr.bool()) {
      out.append(" bool");
    }
    VectorMatching matching = expr.matching();
    Cardinality cardinality = matching.cardinality();
    boolean grouped =
        cardinality == Cardinality.MANY_TO_ONE || cardinality == Cardinality.ONE_TO_MANY;
    if (matching.on() || grouped || !matching.labels().isEmpty()) {
      out.append(matching.on() ? " on (" : " ignoring (");
      labels(matching.labels());
      out.append(')');
    }
    if (grouped) {
      out.append(cardinality == Cardinality.MANY_TO_ONE ? " group_left (" : " group_right (");
      labels(matching.include());
      out.append(')');
    }
    Double left = matching.fillLeft();
    Double right = matching.fillRight();
    if (left != null && right != null && left.doubleValue() == right.doubleValue()) {
      fill(" fill (", left);
    } else {
      fill(" fill_left (", left);
      fill(" fill_right (", right);
    }
  }

  private void fill(String keyword, @Nullable Double value) {
    if (value != null) {
      out.append(keyword);
      Numbers.appendGeneral(out, value);
      out.append(')');
    }
  }

  @Override
  public Void visit(Call expr) {
    out.append(expr.function()).append('(');
    for (Iterator<Expr> args = expr.args().iterator(); args.hasNext(); ) {
      append(args.next());
      if (args.hasNext()) {
        out.append(", ");
      }
    }
    out.append(')');
    return done();
  }

  @Override
  public Void visit(MatrixSelector expr) {
    VectorSelector vector = expr.vector();
    series(vector);
    out.append('[');
    duration(expr.range());
    out.append(']');
    extension(vector.extension());
    at(vector.modifiers().at());
    offset(vector.modifiers().offset());
    return done();
  }

  @Override
  public Void visit(NumberLiteral expr) {
    if (!expr.duration()) {
      Numbers.append(out, expr.value());
    } else if (expr.value() < 0) {
      out.append('-');
      Durations.appendSeconds(out, -expr.value());
    } else {
      Durations.appendSeconds(out, expr.value());
    }
    return done();
  }

  @Override
  public Void visit(ParenExpr expr) {
    out.append('(');
    append(expr.expr());
    out.append(')');
    return done();
  }

  @Override
  public Void visit(StringLiteral expr) {
    Quoting.append(out, expr.value());
    return done();
  }

  @Override
  public Void visit(SubqueryExpr expr) {
    append(expr.expr());
    subqueryTail(expr);
    return done();
  }

  /** What stands behind a subquery's expression. */
  void subqueryTail(SubqueryExpr expr) {
    out.append('[');
    duration(expr.range());
    out.append(':');
    if (expr.step() != null) {
      duration(expr.step());
    }
    out.append(']');
    at(expr.modifiers().at());
    offset(expr.modifiers().offset());
  }

  @Override
  public Void visit(UnaryExpr expr) {
    out.append(expr.op().symbol());
    append(expr.expr());
    return done();
  }

  @Override
  public Void visit(VariableExpr expr) {
    out.append(expr.text());
    return done();
  }

  @Override
  public Void visit(VectorSelector expr) {
    series(expr);
    at(expr.modifiers().at());
    extension(expr.extension());
    offset(expr.modifiers().offset());
    return done();
  }

  /** The name and, sorted by their text, the matchers. */
  private void series(VectorSelector expr) {
    if (expr.metric() != null) {
      out.append(expr.metric());
    }
    List<String> matchers = new ArrayList<>(expr.matchers().size());
    for (LabelMatcher matcher : expr.matchers()) {
      matchers.add(matcher(matcher));
    }
    matchers.sort(CanonicalPrinter::compareCodePoints);
    matchers.addAll(expr.variables());
    if (!matchers.isEmpty() || expr.metric() == null) {
      out.append('{').append(String.join(",", matchers)).append('}');
    }
  }

  private String matcher(LabelMatcher matcher) {
    StringBuilder text = new StringBuilder();
    Names.appendLabel(text, matcher.label(), unquotedUtf8);
    text.append(matcher.op().symbol());
    Quoting.append(text, matcher.value());
    return text.toString();
  }

  /** The order of the texts' UTF-8 bytes. */
  private static int compareCodePoints(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    if (i == a.length() || i == b.length()) {
      return Integer.compare(a.length(), b.length());
    }
    boolean surrogates = Character.isSurrogate(a.charAt(i)) || Character.isSurrogate(b.charAt(i));
    if (surrogates && i > 0 && Character.isHighSurrogate(a.charAt(i - 1))) {
      i--;
    }
    return Integer.compare(a.codePointAt(i), b.codePointAt(i));
  }

  private void extension(RangeExtension extension) {
    if (extension != RangeExtension.NONE) {
      out.append(' ').append(extension.keyword());
    }
  }

  private void at(@Nullable At at) {
    if (at instanceof At.Timestamp time) {
      BigDecimal seconds = new BigDecimal(time.millis() / 1000.0);
      out.append(" @ ").append(seconds.setScale(3, RoundingMode.HALF_EVEN).toPlainString());
    } else if (at instanceof At.Variable variable) {
      out.append(" @ ").append(variable.text());
    } else if (at != null) {
      out.append(at == At.Bound.START ? " @ start()" : " @ end()");
    }
  }

  private void offset(@Nullable DurationExpr offset) {
    if (offset != null) {
      out.append(" offset ");
      duration(offset);
    }
  }

  private void duration(DurationExpr expr) {
    if (expr instanceof DurationLiteral literal) {
      Durations.append(out, literal.value());
    } else {
      computed(expr);
    }
  }

  /** A part of a computed duration, in which Prometheus keeps durations as numbers of seconds. */
  private void computed(DurationExpr expr) {
    if (expr instanceof DurationLiteral literal) {
      double seconds = literal.seconds();
      out.append(seconds < 0 ? "-" : "");
      Durations.appendSeconds(out, Math.abs(seconds));
    } else if (expr instanceof DurationNumber number) {
      Numbers.append(out, number.value());
    } else if (expr instanceof DurationParen paren) {
      out.append('(');
      computed(paren.expr());
      out.append(')');
    } else if (expr instanceof DurationNegation negation) {
      out.append('-');
      computed(negation.expr());
    } else if (expr instanceof DurationBinary binary) {
      computed(binary.left());
      out.append(' ').append(binary.op().symbol()).append(' ');
      computed(binary.right());
    } else if (expr instanceof DurationCall call) {
      out.append(call.function().keyword()).append('(');
      for (Iterator<DurationExpr> args = call.args().iterator(); args.hasNext(); ) {
        computed(args.next());
        if (args.hasNext()) {
          out.append(", ");
        }
      }
      out.append(')');
    } else {
      out.append(((DurationVariable) expr).text());
    }
  }

  /** Visitors return something; a printer has nothing to return. */
  @SuppressWarnings("NullAway")
  private static Void done() {
    return null;
  }
}
