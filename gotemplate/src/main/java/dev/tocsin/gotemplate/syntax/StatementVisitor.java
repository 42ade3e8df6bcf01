package dev.tocsin.gotemplate.syntax;

import org.jspecify.annotations.Nullable;

/** One method for each kind of {@link Statement}. */
public interface StatementVisitor<R extends @Nullable Object> {
  R visit(Text statement);

  R visit(Comment statement);

  R visit(Action statement);

  R visit(If statement);

  R visit(With statement);

  R visit(Range statement);

  R visit(TemplateCall statement);

  R visit(Break statement);

  R visit(Continue statement);
}
