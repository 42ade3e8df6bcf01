package dev.tocsin.cli;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.label.LabelSet;
import dev.tocsin.promql.label.Removal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What is known of labels, for people.
 *
 * <pre>
 * certain     job
 * possible    job
 * impossible  __name__: dropped (`rate`)
 *             all others: the aggregation keeps other labels only (`by (job)`)
 * pinned      job = api, web
 * </pre>
 */
final class LabelTable {
  private static final String ROW = "%-12s%s";

  private LabelTable() {}

  static String of(ReadExpression read) {
    LabelSet labels = read.labels();
    List<String> lines = new ArrayList<>();
    add(lines, "certain", List.of(listed(labels.certain())));
    add(lines, "possible", List.of(labels.open() ? "any" : listed(labels.possible())));
    add(lines, "impossible", impossible(labels, read.text()));
    add(
        lines,
        "pinned",
        labels.values().entrySet().stream()
            .map(each -> each.getKey() + " = " + listed(each.getValue()))
            .toList());
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String title, List<String> cells) {
    String head = title;
    for (String cell : cells.isEmpty() ? List.of("none") : cells) {
      lines.add(ROW.formatted(head, cell));
      head = "";
    }
  }

  private static String listed(Collection<String> texts) {
    return texts.isEmpty() ? "none" : String.join(", ", texts);
  }

  private static List<String> impossible(LabelSet labels, String text) {
    List<String> cells = new ArrayList<>();
    labels.removed().forEach((label, why) -> cells.add(label + ": " + told(why, text)));
    if (labels.closedBy() != null) {
      cells.add("all others: " + told(labels.closedBy(), text));
    }
    return cells;
  }

  private static String told(Removal why, String text) {
    String told =
        switch (why.reason()) {
          case NOT_OF_METRIC -> "the metric has no such label";
          case MATCHED_EMPTY -> "only series without it are selected";
          case AGGREGATED -> "the aggregation keeps other labels only";
          case WITHOUT, DROPPED -> "dropped";
          case NOT_MATCHED_ON -> "not matched on";
          case NOT_ON_OTHER_SIDE -> "not on the other side";
          case REPLACED -> "made empty";
          case NO_LABELS -> "there are no labels";
        };
    Span span = why.span();
    String words = text.substring(span.start(), span.end()).strip().replaceAll("\\s+", " ");
    return told + " (`" + words + "`)";
  }
}
