package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.ColorScheme;
import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.option.HideStyle;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Numbers;
import dev.tocsin.model.grafana.GrafanaVersion;
import java.util.List;

/** Things on a map. */
public record Geomap(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<Geomap, HideStyle.Field>, HideStyle<Geomap> {
  private static final PanelKind KIND =
      PanelKind.of("geomap", 12, 10)
          .colored(ColorScheme.THRESHOLDS)
          .options(
              Settings.of("basemap", MapLayer.basemap("default").settings())
                  .with("layers", List.of())
                  .with("controls.mouseWheelZoom", true)
                  .with("controls.showAttribution", true)
                  .with("controls.showDebug", false)
                  .with("controls.showMeasure", false)
                  .with("controls.showScale", false)
                  .with("controls.showZoom", true)
                  .with("tooltip.mode", "details")
                  .with("view.id", "zero")
                  .with("view.allLayers", true)
                  .with("view.lat", 0)
                  .with("view.lon", 0)
                  .with("view.zoom", 1));

  /** What can stand on a map. */
  public enum MapControl implements Choice {
    SHOW_ZOOM,
    MOUSE_WHEEL_ZOOM,
    SHOW_ATTRIBUTION,
    SHOW_SCALE,
    SHOW_MEASURE,
    SHOW_DEBUG
  }

  public static Geomap titled(String title) {
    return new Geomap(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  public Geomap basemap(MapLayer layer) {
    return option("basemap", layer.settings());
  }

  public Geomap layers(MapLayer... layers) {
    return option("layers", List.of(layers).stream().map(MapLayer::settings).toList());
  }

  /**
   * Where the map begins.
   *
   * @param latitude in degrees, from -90 to 90
   * @param longitude in degrees, from -180 to 180
   * @param zoom from 1, the whole earth
   */
  public Geomap center(double latitude, double longitude, double zoom) {
    return option("view.id", "coords")
        .option("view.lat", Numbers.within(latitude, -90, 90, "a latitude"))
        .option("view.lon", Numbers.within(longitude, -180, 180, "a longitude"))
        .option("view.zoom", zoom);
  }

  /**
   * Begins where everything can be seen.
   *
   * @param padding the part of the panel that is left free, in percent
   */
  public Geomap fit(int padding) {
    return option("view.id", "fit")
        .option("view.padding", Numbers.within(padding, 0, 100, "a padding"));
  }

  /** Begins where one layer can be seen, or its last thing alone. */
  public Geomap fitLayer(String layer, boolean lastOnly) {
    return option("view.id", "fit")
        .option("view.allLayers", false)
        .option("view.layer", layer)
        .option("view.lastOnly", lastOnly);
  }

  /** The zooms that a reader can reach. */
  public Geomap zoomRange(double min, double max) {
    return option("view.minZoom", min).option("view.maxZoom", max);
  }

  /** Shows the same place as the other maps of the dashboard. */
  public Geomap sharedView() {
    return option("view.shared", true);
  }

  /** Shows the earth once. */
  public Geomap withoutRepeat() {
    return option(GrafanaVersion.V12_4, "view.noRepeat", true);
  }

  /** Puts what is seen into a variable of the dashboard. */
  public Geomap viewInto(String variable) {
    return option(GrafanaVersion.V13_0, "view.dashboardVariable", true)
        .option(GrafanaVersion.V13_0, "view.dashboardVariableName", variable);
  }

  /** Which controls stand on the map; no other. */
  public Geomap controls(MapControl... controls) {
    List<MapControl> chosen = List.of(controls);
    Settings all = options;
    for (MapControl control : MapControl.values()) {
      all = all.with("controls." + control.id(), chosen.contains(control));
    }
    return options(all);
  }

  /** Shows nothing under the pointer. */
  public Geomap withoutTooltip() {
    return option("tooltip.mode", "none");
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public Geomap with(PanelFrame frame, PanelData data, Settings options) {
    return new Geomap(frame, data, options);
  }

  @Override
  public HideStyle.Field unchanged() {
    return new HideStyle.Field(FieldOptions.DEFAULT);
  }
}
