package dev.tocsin.check.context;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Origin;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.diagnostic.WrittenText;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.label.LabelFlow;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.type.KindFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An expression of the model, as Prometheus or Grafana gets to read it.
 *
 * @param owner the alert, recording rule, panel or variable that asks it
 * @param subject how people call the owner, such as {@code alert KafkaConsumerLag}
 * @param written the expression as it stands in a file; null if it was written in Java
 * @param unit what the values are, where the types that the expression was written with tell
 * @param text the expression in its canonical form, or as it was written
 * @param tree the text as a tree, so that its spans lie within the text whether the expression was
 *     typed or parsed
 * @param parts the tree and all its parts, each before what is inside it
 * @param labels the labels of the tree and of its parts
 * @param kinds what the series of the tree and of its parts are
 */
public record Expression(
    Defined owner,
    String subject,
    @Nullable WrittenText written,
    Unit unit,
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

  /** Where a part stands: in a file its own place, in Java that of the owner. */
  private Origin origin(Span span) {
    return written == null ? origin() : written.at(span.start());
  }

  /** The expression and all parts of a kind, each before what is inside it. */
  public <E extends Expr> Stream<E> parts(Class<E> kind) {
    // Most checks ask every expression for something that few have: no stream is set up for these.
    List<E> found = new ArrayList<>();
    for (Expr part : parts) {
      if (kind.isInstance(part)) {
        found.add(kind.cast(part));
      }
    }
    return found.stream();
  }

  /**
   * The finding, told of this expression.
   *
   * @param span the part that is wrong
   * @param label what is wrong with exactly this part; may be empty
   */
  public Diagnostic underline(Diagnostic finding, Span span, String label) {
    return finding.about(subject, origin(span)).pointingAt(new Excerpt(text, span, label));
  }
}
