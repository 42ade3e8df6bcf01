package dev.tocsin.promql.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * Writes trees in as many lines as they need so that few are long, exactly as {@code promtool
 * promql format} of Prometheus 3.16 does. What fits in 100 bytes stays in one line.
 */
public final class PrettyPrinter implements ExprVisitor<Void> {
  private static final int MAX_WIDTH = 100;

  private final StringBuilder out = new StringBuilder();
  private final ParserOptions options;
  private final int maxWidth;
  private int level;

  private PrettyPrinter(ParserOptions options, int maxWidth) {
    this.options = options;
    this.maxWidth = maxWidth;
  }

  /** The expression in lines, without a line feed at the end. */
  public static String print(Expr expr) {
    return print(expr, ParserOptions.DEFAULT);
  }

  /** The expression in lines, names quoted where a parser with these options needs it. */
  public static String print(Expr expr, ParserOptions options) {
    return print(expr, options, MAX_WIDTH);
  }

  static String print(Expr expr, ParserOptions options, int maxWidth) {
    PrettyPrinter printer = new PrettyPrinter(options, maxWidth);
    expr.accept(printer);
    return printer.out.toString();
  }

  private void indent() {
    out.append("  ".repeat(level));
  }

  /** A part in a line of its own, one level deeper. */
  private void deeper(Expr expr) {
    level++;
    expr.accept(this);
    level--;
  }

  private boolean fits(Expr expr) {
    CanonicalPrinter printer = new CanonicalPrinter(options, maxWidth);
    expr.accept(printer);
    return printer.text().getBytes(StandardCharsets.UTF_8).length <= maxWidth;
  }

  private Void oneLine(Expr expr) {
    indent();
    return append(CanonicalPrinter.print(expr, options));
  }

  @SuppressWarnings("NullAway") // visitors return something; a printer has nothing to return
  private Void append(String text) {
    out.append(text);
    return null;
  }

  @Override
  public Void visit(AggregateExpr expr) {
    if (fits(expr)) {
      return oneLine(expr);
    }
    indent();
    CanonicalPrinter head = new CanonicalPrinter(options, maxWidth);
    head.head(expr);
    out.append(head.text()).append("(\n");
    if (expr.parameter() != null) {
      deeper(expr.parameter());
      out.append(",\n");
    }
    deeper(expr.expr());
    return close();
  }

  /** The parenthesis that ends a node of several lines. */
  private Void close() {
    out.append('\n');
    indent();
    return append(")");
  }

  @Override
  public Void visit(BinaryExpr expr) {
    if (fits(expr)) {
      return oneLine(expr);
    }
    deeper(expr.left());
    out.append('\n');
    indent();
    CanonicalPrinter operator = new CanonicalPrinter(options, maxWidth);
    operator.operator(expr);
    out.append(operator.text()).append('\n');
    deeper(expr.right());
    return append("");
  }

  @Override
  public Void visit(Call expr) {
    if (fits(expr)) {
      return oneLine(expr);
    }
    indent();
    out.append(expr.function()).append("(\n");
    for (Iterator<Expr> args = expr.args().iterator(); args.hasNext(); ) {
      deeper(args.next());
      if (args.hasNext()) {
        out.append(",\n");
      }
    }
    return close();
  }

  @Override
  public Void visit(ParenExpr expr) {
    if (fits(expr)) {
      return oneLine(expr);
    }
    indent();
    out.append("(\n");
    deeper(expr.expr());
    return close();
  }

  /** One that fits is not indented: so does promtool. */
  @Override
  public Void visit(SubqueryExpr expr) {
    if (fits(expr)) {
      return append(CanonicalPrinter.print(expr, options));
    }
    expr.expr().accept(this);
    CanonicalPrinter tail = new CanonicalPrinter(options, maxWidth);
    tail.subqueryTail(expr);
    return append(tail.text());
  }

  @Override
  public Void visit(UnaryExpr expr) {
    indent();
    out.append(expr.op().symbol());
    int start = out.length();
    expr.expr().accept(this);
    int end = start;
    while (out.charAt(end) == ' ') {
      end++;
    }
    out.delete(start, end);
    return append("");
  }

  @Override
  public Void visit(MatrixSelector expr) {
    return oneLine(expr);
  }

  @Override
  public Void visit(NumberLiteral expr) {
    return oneLine(expr);
  }

  @Override
  public Void visit(StringLiteral expr) {
    return oneLine(expr);
  }

  @Override
  public Void visit(VariableExpr expr) {
    return oneLine(expr);
  }

  @Override
  public Void visit(VectorSelector expr) {
    return oneLine(expr);
  }
}
