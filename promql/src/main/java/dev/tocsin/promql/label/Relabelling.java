package dev.tocsin.promql.label;

import dev.tocsin.promql.label.Removal.Reason;
import dev.tocsin.promql.regex.Regex;
import dev.tocsin.promql.regex.RegexException;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.StringLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The labels that {@code label_replace} and {@code label_join} write. */
final class Relabelling {
  private static final int MAX_VALUES = 100;

  private Relabelling() {}

  /** The texts of a call's arguments behind the first, or null if one is not written out. */
  private static @Nullable List<String> texts(Call call) {
    List<String> texts = new ArrayList<>();
    for (Expr arg : call.args().subList(1, call.args().size())) {
      if (!(arg instanceof StringLiteral text)) {
        return null;
      }
      texts.add(text.value());
    }
    return texts;
  }

  private static Removal replaced(Call call) {
    return new Removal(Reason.REPLACED, call.args().get(1).span());
  }

  static LabelSet replace(Call call, LabelSet inner) {
    List<String> texts = texts(call);
    if (texts == null || texts.size() != 4) {
      return LabelSet.ANY;
    }
    String target = texts.get(0);
    String replacement = texts.get(1);
    String source = texts.get(2);
    boolean always = alwaysMatches(texts.get(3), source, inner);
    if (always && isCopy(replacement, texts.get(3))) {
      return copied(inner, target, source, replaced(call));
    }
    boolean constant = replacement.indexOf('$') < 0;
    if (constant && replacement.isEmpty()) {
      return always
          ? inner.remove(target, replaced(call))
          : keepingValues(inner, target, inner.values(target), false);
    }
    boolean neverEmpty =
        constant || !replacement.replaceAll("\\$(\\w+|\\{\\w+}|\\$)", "").isEmpty();
    if (always) {
      LabelSet set = neverEmpty ? inner.require(target) : inner.allow(target);
      return set.withValues(target, constant ? Set.of(replacement) : null);
    }
    Set<String> values = null;
    Set<String> before = inner.isPossible(target) ? inner.values(target) : Set.of();
    if (constant && before != null) {
      values = new TreeSet<>(before);
      values.add(replacement);
    }
    return keepingValues(inner, target, values, neverEmpty);
  }

  /** The target as it was on some series, and written on others. */
  private static LabelSet keepingValues(
      LabelSet inner, String target, @Nullable Set<String> values, boolean neverEmpty) {
    if (!inner.isPossible(target) && !neverEmpty && values == null) {
      return inner.allow(target);
    }
    boolean certain = inner.isCertain(target) && neverEmpty;
    LabelSet set = certain ? inner.require(target) : inner.allow(target);
    return set.withValues(target, values);
  }

  private static boolean alwaysMatches(String regex, String source, LabelSet inner) {
    if (regex.equals(".*") || regex.equals("(.*)")) {
      return true;
    }
    if (regex.equals(".+") || regex.equals("(.+)")) {
      return inner.isCertain(source);
    }
    try {
      Regex parsed = Regex.of(regex);
      if (!inner.isPossible(source)) {
        return parsed.matches("");
      }
      Set<String> values = inner.values(source);
      boolean absent = inner.isCertain(source) || parsed.matches("");
      return values != null && absent && values.stream().allMatch(parsed::matches);
    } catch (RegexException wrong) {
      return false;
    }
  }

  private static boolean isCopy(String replacement, String regex) {
    boolean whole = regex.equals("(.*)") || regex.equals("(.+)");
    return whole && (replacement.equals("$1") || replacement.equals("${1}"));
  }

  private static LabelSet copied(LabelSet inner, String target, String source, Removal why) {
    if (!inner.isPossible(source)) {
      return inner.remove(target, why);
    }
    LabelSet set = inner.isCertain(source) ? inner.require(target) : inner.allow(target);
    return set.withValues(target, inner.values(source));
  }

  static LabelSet join(Call call, LabelSet inner) {
    List<String> texts = texts(call);
    if (texts == null) {
      return LabelSet.ANY;
    }
    String target = texts.get(0);
    String separator = texts.get(1);
    List<String> sources = texts.subList(2, texts.size());
    boolean separated = sources.size() > 1 && !separator.isEmpty();
    boolean certain = separated || sources.stream().anyMatch(inner::isCertain);
    boolean possible = certain || sources.stream().anyMatch(inner::isPossible);
    if (!possible) {
      return inner.remove(target, replaced(call));
    }
    LabelSet set = certain ? inner.require(target) : inner.allow(target);
    return set.withValues(target, joined(inner, separator, sources));
  }

  private static @Nullable Set<String> joined(
      LabelSet inner, String separator, List<String> sources) {
    Set<String> all = null;
    for (String source : sources) {
      Set<String> values = inner.isPossible(source) ? inner.values(source) : Set.of("");
      if (values == null || (inner.isPossible(source) && !inner.isCertain(source))) {
        return null;
      }
      Set<String> longer = new TreeSet<>();
      for (String head : all == null ? Set.of("") : all) {
        for (String value : values) {
          longer.add(all == null ? value : head + separator + value);
        }
      }
      all = longer;
      if (all.size() > MAX_VALUES) {
        return null;
      }
    }
    return all;
  }
}
