package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.grafana.GrafanaVersion;
import java.util.List;

/** Lines of logs. */
public record Logs(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<Logs, FieldStyle.Field> {
  private static final PanelKind KIND =
      PanelKind.of("logs", 24, 10)
          .options(
              Settings.of("dedupStrategy", "none")
                  .with("enableLogDetails", true)
                  .with("prettifyLogMessage", false)
                  .with("showCommonLabels", false)
                  .with("showLabels", false)
                  .with("showLogContextToggle", false)
                  .with("showTime", true)
                  .with("sortOrder", "Descending")
                  .with("wrapLogMessage", false));

  /** Which lines count as equal. */
  public enum Deduplicate implements Choice {
    NONE,
    EXACT,
    NUMBERS,
    SIGNATURE
  }

  /** Where the details of a line open. */
  public enum Details implements Choice {
    INLINE,
    SIDEBAR
  }

  public static Logs titled(String title) {
    return new Logs(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  public Logs labels() {
    return option("showLabels", true);
  }

  /** Writes the labels that all lines share, once. */
  public Logs commonLabels() {
    return option("showCommonLabels", true);
  }

  public Logs time(boolean shown) {
    return option("showTime", shown);
  }

  /** How exactly time is written. */
  public Logs timeInNanoseconds() {
    return option(GrafanaVersion.V12_4, "timestampResolution", "ns");
  }

  public Logs wrapLines() {
    return option("wrapLogMessage", true);
  }

  /** Writes JSON in lines. */
  public Logs prettify() {
    return option("prettifyLogMessage", true);
  }

  /** Whether a click on a line opens its details. */
  public Logs details(boolean offered) {
    return option("enableLogDetails", offered);
  }

  public Logs detailsIn(Details place) {
    return option(GrafanaVersion.V12_4, "detailsMode", place);
  }

  /** Offers the lines around a line. */
  public Logs context() {
    return option("showLogContextToggle", true);
  }

  /** Loads more lines at the end of the list. */
  public Logs infiniteScrolling() {
    return option("enableInfiniteScrolling", true);
  }

  public Logs deduplicate(Deduplicate strategy) {
    return option("dedupStrategy", strategy);
  }

  public Logs oldestFirst() {
    return option("sortOrder", "Ascending");
  }

  /** The labels and fields that are written instead of the line. */
  public Logs displayedFields(String... fields) {
    return option("displayedFields", List.of(fields));
  }

  /** Offers buttons for what is shown. */
  public Logs controls() {
    return option(GrafanaVersion.V12_4, "showControls", true);
  }

  /** The key under which a browser keeps what was chosen by these buttons. */
  public Logs controlsStorageKey(String key) {
    return option(GrafanaVersion.V12_4, "controlsStorageKey", key);
  }

  public Logs fieldSelector() {
    return option(GrafanaVersion.V12_4, "showFieldSelector", true);
  }

  public Logs attributes() {
    return option(GrafanaVersion.V12_4, "showLogAttributes", true);
  }

  public Logs level(boolean shown) {
    return option(GrafanaVersion.V13_0, "showLevel", shown);
  }

  /** Whether a reader can save the lines to a file. */
  public Logs download(boolean offered) {
    return option(GrafanaVersion.V13_0, "allowDownload", offered);
  }

  public Logs smallFont() {
    return option(GrafanaVersion.V12_4, "fontSize", "small");
  }

  public Logs syntaxHighlighting(boolean colored) {
    return option(GrafanaVersion.V12_4, "syntaxHighlighting", colored);
  }

  /** Leaves out everything that can be clicked. */
  public Logs readOnly() {
    return option(GrafanaVersion.V12_4, "noInteractions", true);
  }

  /** Columns that don't line up, to save room. */
  public Logs unwrappedColumns() {
    return option(GrafanaVersion.V12_4, "unwrappedColumns", true);
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public Logs with(PanelFrame frame, PanelData data, Settings options) {
    return new Logs(frame, data, options);
  }

  @Override
  public FieldStyle.Field unchanged() {
    return new FieldStyle.Field(FieldOptions.DEFAULT);
  }
}
