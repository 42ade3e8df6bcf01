package dev.tocsin.reader.dashboard;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.dashboard.panel.BarGauge;
import dev.tocsin.model.dashboard.panel.CustomPanel;
import dev.tocsin.model.dashboard.panel.GaugePanel;
import dev.tocsin.model.dashboard.panel.Heatmap;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.panel.PanelData;
import dev.tocsin.model.dashboard.panel.PanelFrame;
import dev.tocsin.model.dashboard.panel.PanelPlace;
import dev.tocsin.model.dashboard.panel.PanelQuery;
import dev.tocsin.model.dashboard.panel.PieChart;
import dev.tocsin.model.dashboard.panel.Repeat;
import dev.tocsin.model.dashboard.panel.Stat;
import dev.tocsin.model.dashboard.panel.StateTimeline;
import dev.tocsin.model.dashboard.panel.Table;
import dev.tocsin.model.dashboard.panel.Text;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.query.VectorQuery;
import dev.tocsin.reader.yaml.Mapping;
import dev.tocsin.reader.yaml.Node;
import dev.tocsin.reader.yaml.Scalar;
import dev.tocsin.reader.yaml.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a panel with its queries. */
final class PanelReader {
  private final Asking asking;

  PanelReader(Asking asking) {
    this.asking = asking;
  }

  /**
   * A panel.
   *
   * @param rowRepeat the variable for each of whose values its row is there; empty for none
   */
  Panel read(Mapping panel, String rowRepeat) {
    PanelFrame frame = frame(panel, rowRepeat);
    String kind = panel.text("type");
    PanelData data = PanelData.of(queries(panel, frame.title()), FieldReader.read(panel));
    if (kind.equals("text")) {
      String words = below(panel, "options").text("content");
      return new Text(
          frame, data, Settings.of("content", words.isEmpty() ? panel.text("content") : words));
    }
    Settings options = Settings.of("reduceOptions.calcs", List.of(reducer(panel)));
    return switch (kind) {
      case "timeseries", "graph" -> timeSeries(new TimeSeries(frame, data, Settings.NONE), panel);
      case "stat", "singlestat" -> new Stat(frame, data, options);
      case "gauge" -> new GaugePanel(frame, data, options);
      case "bargauge" -> new BarGauge(frame, data, options);
      case "table", "table-old" -> new Table(frame, data, Settings.NONE, List.of());
      case "heatmap" -> new Heatmap(frame, data, Settings.NONE);
      case "piechart", "grafana-piechart-panel" -> new PieChart(frame, data, options);
      case "state-timeline" -> new StateTimeline(frame, data, Settings.NONE);
      default -> new CustomPanel(frame, data, Settings.NONE, kind);
    };
  }

  private static TimeSeries timeSeries(TimeSeries panel, Mapping read) {
    return isStacked(read) ? panel.stack() : panel;
  }

  private PanelFrame frame(Mapping panel, String rowRepeat) {
    Set<String> repeatedBy =
        Stream.of(panel.text("repeat"), rowRepeat)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());
    return new PanelFrame(
        panel.text("title"),
        panel.text("description"),
        Math.max(0, number(panel, "id", 0)),
        PanelPlace.USUAL,
        new Repeat(repeatedBy, Repeat.Direction.HORIZONTAL, 4),
        List.of(),
        false,
        asking.reading().file().at(panel));
  }

  private List<PanelQuery> queries(Mapping panel, String title) {
    List<PanelQuery> queries = new ArrayList<>();
    if (panel.get("targets") instanceof Sequence targets) {
      List<Mapping> all = mappings(targets);
      // What is hidden is asked only where Grafana computes something of it.
      boolean hiddenToo = all.stream().anyMatch(DataSources::isComputed);
      for (Mapping target : all) {
        if (hiddenToo || !target.text("hide").equals("true")) {
          query(panel, target, "panel \"" + title + "\"", queries);
        }
      }
    }
    return queries;
  }

  private void query(Mapping panel, Mapping target, String subject, List<PanelQuery> queries) {
    DataSources.Language language =
        asking.dataSources().of(target.get("datasource"), panel.get("datasource"));
    Origin origin = asking.reading().file().at(panel);
    if (target.get("legendFormat") instanceof Scalar legend) {
      asking.reading().wrote(origin, legend);
    }
    if (target.get("expr") instanceof Scalar expr && !expr.isNull()) {
      asking.reading().wrote(origin, expr);
      asking
          .ask(asking.reading().file().written(expr), language, subject)
          .map(
              query ->
                  PanelQuery.of(VectorQuery.of(query), Legends.of(target.text("legendFormat"))))
          .ifPresent(queries::add);
    }
  }

  private static boolean isStacked(Mapping panel) {
    Mapping custom = below(below(below(panel, "fieldConfig"), "defaults"), "custom");
    String mode = below(custom, "stacking").text("mode");
    return panel.text("stack").equals("true") || (!mode.isEmpty() && !mode.equals("none"));
  }

  private static Reducer reducer(Mapping panel) {
    String first =
        below(below(panel, "options"), "reduceOptions").get("calcs") instanceof Sequence calcs
                && !calcs.items().isEmpty()
                && calcs.items().get(0) instanceof Scalar calculation
            ? calculation.value()
            : "";
    return Arrays.stream(Reducer.values())
        .filter(reducer -> reducer.id().equals(first))
        .findFirst()
        .orElse(Reducer.LAST);
  }

  /** A mapping below another, empty where there is none. */
  static Mapping below(Mapping mapping, String key) {
    return mapping.get(key) instanceof Mapping found
        ? found
        : new Mapping(List.of(), mapping.line(), mapping.column());
  }

  static List<Mapping> mappings(@Nullable Node list) {
    return list instanceof Sequence sequence
        ? sequence.items().stream()
            .filter(Mapping.class::isInstance)
            .map(Mapping.class::cast)
            .toList()
        : List.of();
  }

  private static int number(Mapping mapping, String key, int otherwise) {
    try {
      String text = mapping.text(key);
      return text.isEmpty() ? otherwise : (int) Double.parseDouble(text);
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }
}
