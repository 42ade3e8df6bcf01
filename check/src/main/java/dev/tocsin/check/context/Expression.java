package dev.tocsin.check.context;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Origin;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.promql.label.LabelFlow;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.type.KindFlow;
import java.util.List;
import java.util.stream.Stream;

/**
 * An expression of the model, as Prometheus or Grafana gets to read it.
 *
 * @param owner the alert, recording rule, panel or variable that asks it
 * @param subject how people call the owner, such as {@code alert KafkaConsumerLag}
 * @param text the expression in its canonical form
 * @param tree the text as a tree, so that its spans lie within the text whether the expression was
 *     typed or parsed
 * @param parts the tree and all its parts, each before what is inside it
 * @param labels the labels of the tree and of its parts
 * @param kinds what the series of the tree and of its parts are
 */
public record Expression(
    Defined owner,
    String subject,
    String text,
    Expr tree,
    List<Expr> parts,
    LabelFlow labels,
    KindFlow kinds)
    implements Asked {
  public Expression {
    parts = List.copyOf(parts);
  }

  /** Where the owner was defined. */
  public Origin origin() {
    return owner.origin();
  }

  /** The expression and all parts of a kind, each before what is inside it. */
  public <E extends Expr> Stream<E> parts(Class<E> kind) {
    return parts.stream().filter(kind::isInstance).map(kind::cast);
  }

  /**
   * The finding, told of this expression.
   *
   * @param span the part that is wrong
   * @param label what is wrong with exactly this part; may be empty
   */
  public Diagnostic underline(Diagnostic finding, Span span, String label) {
    return finding.about(subject, origin()).pointingAt(new Excerpt(text, span, label));
  }
}
