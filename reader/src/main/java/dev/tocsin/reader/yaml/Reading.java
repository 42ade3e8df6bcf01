package dev.tocsin.reader.yaml;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Origin;
import dev.tocsin.diagnostic.WrittenText;
import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.promql.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A file while it is read: what is wrong with it, and where its texts stand. */
public final class Reading {
  /** A file that is no YAML or JSON, or that can't be read. */
  public static final String SYNTAX = "file/syntax";

  /** A key that is there twice. */
  public static final String DUPLICATE_KEY = "file/duplicate-key";

  /** A key that the server does not know. */
  public static final String UNKNOWN_KEY = "file/unknown-key";

  /** A value that the server refuses. */
  public static final String INVALID_VALUE = "file/invalid-value";

  /** A secret that everybody can read who can read the file. */
  public static final String LITERAL_SECRET = "file/literal-secret";

  /** PromQL that the server refuses. */
  public static final String INVALID_EXPRESSION = "promql/invalid-expression";

  private final SourceFile file;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<Map.Entry<Expr, WrittenText>> expressions = new ArrayList<>();
  private final List<Map.Entry<Origin, WrittenText>> texts = new ArrayList<>();

  public Reading(SourceFile file) {
    this.file = file;
  }

  /** The file that is read. */
  public SourceFile file() {
    return file;
  }

  /** What was found so far, in its order. */
  public List<Diagnostic> problems() {
    return List.copyOf(problems);
  }

  /** The expressions that were read so far, and where they stand. */
  public List<Map.Entry<Expr, WrittenText>> expressions() {
    return List.copyOf(expressions);
  }

  /** The other texts that were read so far, each with where that begins which it belongs to. */
  public List<Map.Entry<Origin, WrittenText>> texts() {
    return List.copyOf(texts);
  }

  /** The server refuses the file. */
  public void refuse(String id, Node node, String message, String fix) {
    refuse(id, file.at(node), message, fix);
  }

  /** The server refuses the file. */
  public void refuse(String id, Origin origin, String message, String fix) {
    tell(Diagnostic.of(Level.ERROR, id, message).about("", origin).fixedBy(fix));
  }

  /** The server refuses a value. */
  public void refuse(Node node, String message, String fix) {
    refuse(INVALID_VALUE, node, message, fix);
  }

  /** The server takes the file, but not as it is meant. */
  public void warn(String id, Node node, String message, String fix) {
    tell(Diagnostic.of(Level.WARNING, id, message).about("", file.at(node)).fixedBy(fix));
  }

  /** Something is wrong. */
  public void tell(Diagnostic problem) {
    problems.add(problem);
  }

  /** An expression was read. */
  public void wrote(Expr expr, WrittenText text) {
    expressions.add(Map.entry(expr, text));
  }

  /**
   * A text was read that may be pointed into.
   *
   * @param owner where that begins which it belongs to
   */
  public void wrote(Origin owner, Scalar text) {
    texts.add(Map.entry(owner, file.written(text, 0, text.value().length())));
  }

  /** What is made of a node, or empty if the model refuses it, which is then told. */
  public <T> Optional<T> attempt(Node node, Supplier<T> making) {
    try {
      return Optional.of(making.get());
    } catch (DefinitionException refused) {
      Diagnostic why = refused.diagnostic();
      refuse(node, why.message(), why.fix());
      return Optional.empty();
    }
  }
}
