package dev.tocsin.check.context;

import dev.tocsin.check.info.CheckSettings;
import dev.tocsin.diagnostic.WrittenText;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.WrittenTexts;
import dev.tocsin.promql.syntax.CanonicalPrinter;
import dev.tocsin.promql.syntax.Expr;
import java.util.List;

/**
 * A monitoring, and what several checks derive from it.
 *
 * @param expressions every expression of the model: of rules, panels and variables
 * @param unreadable the expressions that Prometheus or Grafana would refuse
 * @param schema what is known of the model's metrics
 * @param exposure which jobs bring which metrics
 * @param texts where texts stand in files
 * @param settings what is set of the checks
 * @param derived what the checks of a package share beyond that
 */
public record CheckContext(
    Monitoring monitoring,
    List<Expression> expressions,
    List<Unreadable> unreadable,
    ModelSchema schema,
    Exposure exposure,
    WrittenTexts texts,
    CheckSettings settings,
    Derived derived) {
  public CheckContext {
    expressions = List.copyOf(expressions);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * The context of a monitoring.
   *
   * @param texts where expressions stand in files
   */
  public static CheckContext of(Monitoring monitoring, WrittenTexts texts, CheckSettings settings) {
    Exposure exposure = Exposure.of(monitoring);
    ModelSchema schema = ModelSchema.of(monitoring, exposure);
    List<Asked> asked = new ExpressionReader(schema, texts).read(monitoring);
    return new CheckContext(
        monitoring,
        only(Expression.class, asked),
        only(Unreadable.class, asked),
        schema,
        exposure,
        texts,
        settings,
        new Derived());
  }

  /** An expression as it was written, if it stands in a file, or else in its canonical form. */
  public String text(Expr tree) {
    WrittenText written = texts.of(tree);
    return written == null ? CanonicalPrinter.print(tree) : written.text();
  }

  private static <A extends Asked> List<A> only(Class<A> kind, List<Asked> asked) {
    return asked.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
