package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.field.GrafanaUnits;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.unit.Unit;
import java.util.List;
import java.util.Map;

/** Things and what connects them, such as services and their calls. */
public record NodeGraph(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<NodeGraph, FieldStyle.Field> {
  private static final PanelKind KIND =
      PanelKind.of("nodeGraph", 24, 12).options(Settings.of("zoomMode", "cooperative"));

  /** How nodes are placed. */
  public enum NodeLayout implements Choice {
    LAYERED,
    FORCE,
    GRID
  }

  public static NodeGraph titled(String title) {
    return new NodeGraph(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  /** The units of the two numbers of a node. */
  public NodeGraph nodeUnits(Unit main, Unit secondary) {
    return option("nodes.mainStatUnit", GrafanaUnits.id(main))
        .option("nodes.secondaryStatUnit", GrafanaUnits.id(secondary));
  }

  /** The units of the two numbers of an edge. */
  public NodeGraph edgeUnits(Unit main, Unit secondary) {
    return option("edges.mainStatUnit", GrafanaUnits.id(main))
        .option("edges.secondaryStatUnit", GrafanaUnits.id(secondary));
  }

  /** Parts of the ring around a node: the columns that tell their size, and their colours. */
  public NodeGraph arcs(Map<String, Color> colors) {
    List<Settings> arcs =
        colors.entrySet().stream()
            .map(arc -> Settings.of("field", arc.getKey()).with("color", arc.getValue().id()))
            .toList();
    return option("nodes.arcs", arcs);
  }

  public NodeGraph layout(NodeLayout layout) {
    return option(GrafanaVersion.V12_4, "layoutAlgorithm", layout);
  }

  /** Zooms with the wheel alone, instead of with a key held down. */
  public NodeGraph greedyZoom() {
    return option("zoomMode", "greedy");
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public NodeGraph with(PanelFrame frame, PanelData data, Settings options) {
    return new NodeGraph(frame, data, options);
  }

  @Override
  public FieldStyle.Field unchanged() {
    return new FieldStyle.Field(FieldOptions.DEFAULT);
  }
}
