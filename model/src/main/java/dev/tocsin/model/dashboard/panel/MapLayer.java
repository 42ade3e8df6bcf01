package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.FieldMatcher;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.definition.Numbers;
import dev.tocsin.model.grafana.GrafanaVersion;

/**
 * What lies on a map.
 *
 * @param settings as {@code MapLayerOptions} of {@code @grafana/schema} 13.2 has them
 */
public record MapLayer(Settings settings) {
  /**
   * The map itself.
   *
   * @param type {@code default}, {@code carto}, {@code osm-standard}, {@code esri-xyz} or {@code
   *     xyz}
   */
  public static MapLayer basemap(String type) {
    return of(type, "Basemap");
  }

  /** A sign at each place. */
  public static MapLayer markers(String name) {
    return of("markers", name).tooltip(true);
  }

  /** Colours where many places are. */
  public static MapLayer heatmap(String name) {
    return of("heatmap", name);
  }

  /**
   * Any other kind of layer.
   *
   * @param type such as {@code geojson}, {@code night-day}, {@code route} or {@code network}
   */
  public static MapLayer of(String type, String name) {
    return new MapLayer(
        Settings.of("type", type).with("name", Names.notBlank(name, "a layer's name")));
  }

  /** Finds places by columns of latitude and longitude. */
  public MapLayer coordinates(String latitude, String longitude) {
    return with("location.mode", "coords")
        .with("location.latitude", latitude)
        .with("location.longitude", longitude);
  }

  /** Finds places by a column of geohashes. */
  public MapLayer geohash(String column) {
    return with("location.mode", "geohash").with("location.geohash", column);
  }

  /**
   * Finds places by their names.
   *
   * @param gazetteer a file of names below Grafana's {@code public}, such as {@code
   *     public/gazetteer/countries.json}
   */
  public MapLayer lookup(String column, String gazetteer) {
    return with("location.mode", "lookup")
        .with("location.lookup", column)
        .with("location.gazetteer", gazetteer);
  }

  /** Finds places by what columns are called. */
  public MapLayer locatedByItself() {
    return with("location.mode", "auto");
  }

  /** The answers that the layer shows. */
  public MapLayer showing(FieldMatcher answers) {
    return with("filterData", answers.settings());
  }

  /**
   * How opaque it is.
   *
   * @param part from 0 to 1
   */
  public MapLayer opacity(double part) {
    return with("opacity", Numbers.within(part, 0, 1, "an opacity"));
  }

  /** Shows the earth once. */
  public MapLayer withoutRepeat() {
    return new MapLayer(settings.with(GrafanaVersion.V13_0, "noRepeat", true));
  }

  public MapLayer tooltip(boolean shown) {
    return with("tooltip", shown);
  }

  /** What the kind of layer has of its own. */
  public MapLayer config(Settings config) {
    return with("config", config);
  }

  private MapLayer with(String path, Object value) {
    return new MapLayer(settings.with(path, value));
  }
}
