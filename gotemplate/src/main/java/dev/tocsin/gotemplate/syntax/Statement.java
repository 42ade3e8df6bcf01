package dev.tocsin.gotemplate.syntax;

import org.jspecify.annotations.Nullable;

/** What a template is a list of: text that is copied, or an action in braces. */
public sealed interface Statement extends Node
    permits Text, Comment, Action, If, With, Range, TemplateCall, Break, Continue {
  /** Hands this node to the visitor's method for its kind. */
  <R extends @Nullable Object> R accept(StatementVisitor<R> visitor);
}
