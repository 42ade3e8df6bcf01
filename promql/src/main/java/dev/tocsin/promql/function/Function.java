package dev.tocsin.promql.function;

import java.util.List;

/**
 * A function of Prometheus 3.16.
 *
 * @param args the types of its arguments; the last is also that of any further ones
 * @param minArgs how many arguments it needs
 * @param maxArgs how many it takes at most, or {@link #ANY}
 * @param since the version of Prometheus that had it first, such as {@code 2.26}; {@code 1.0} for
 *     all that are older
 * @param experimental whether it needs {@code promql-experimental-functions}
 */
public record Function(
    String name,
    List<ValueType> args,
    int minArgs,
    int maxArgs,
    ValueType result,
    String since,
    boolean experimental) {
  /** No limit to the number of arguments. */
  public static final int ANY = Integer.MAX_VALUE;

  public Function {
    args = List.copyOf(args);
  }

  /** The same with another number of arguments. */
  Function takes(int minArgs, int maxArgs) {
    return new Function(name, args, minArgs, maxArgs, result, since, experimental);
  }

  /** The type of the argument at an index. */
  public ValueType arg(int index) {
    return args.get(Math.min(index, args.size() - 1));
  }
}
