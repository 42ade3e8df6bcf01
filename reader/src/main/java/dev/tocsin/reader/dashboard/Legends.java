package dev.tocsin.reader.dashboard;

import dev.tocsin.model.dashboard.panel.Legend;
import dev.tocsin.model.label.Label;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code legendFormat}. */
final class Legends {
  /** What Grafana replaces by the value of a label. */
  private static final Pattern LABEL = Pattern.compile("\\{\\{\\s*(.+?)\\s*}}");

  private static final String AUTOMATIC = "__auto";

  private Legends() {}

  static Legend of(String format) {
    Legend legend = Legend.NONE;
    if (format.equals(AUTOMATIC)) {
      return legend;
    }
    int end = 0;
    Matcher label = LABEL.matcher(format);
    while (label.find()) {
      legend = words(legend, format.substring(end, label.start()));
      legend = legend.and(new Label(label.group(1), "", List.of()));
      end = label.end();
    }
    return words(legend, format.substring(end));
  }

  private static Legend words(Legend legend, String text) {
    return text.isBlank() ? legend : legend.and(text.strip());
  }
}
