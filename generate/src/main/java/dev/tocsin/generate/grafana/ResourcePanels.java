package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.field.DataLink;
import dev.tocsin.model.dashboard.panel.DataSourceRef;
import dev.tocsin.model.dashboard.panel.LibraryPanel;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.panel.PanelFrame;
import dev.tocsin.model.dashboard.panel.QueryPanel;
import dev.tocsin.model.grafana.GrafanaVersion;
import java.util.List;

/**
 * The panels of a dashboard as a resource: the same options and queries in another frame.
 *
 * @param classic what the classic model has too
 */
record ResourcePanels(PanelFields classic, GrafanaVersion version) {
  private static final Fields NO_FIELDS =
      Fields.of("defaults", Fields.none()).with("overrides", List.of());

  Fields of(Panel panel, int id) {
    if (panel instanceof LibraryPanel library) {
      Fields reference = Fields.of("name", library.name()).with("uid", library.uid());
      return kind(
          "LibraryPanel",
          Fields.of("id", id).with("title", panel.frame().title()).with("libraryPanel", reference));
    }
    PanelFrame frame = panel.frame();
    return kind(
        "Panel",
        Fields.of("id", id)
            .with("title", frame.title())
            .with("description", frame.description())
            .with("links", frame.links().stream().map(ResourcePanels::link).toList())
            .with("transparent", frame.transparent() ? true : null)
            .with("data", kind("QueryGroup", data(panel)))
            .with("vizConfig", visualization(panel)));
  }

  /** A query of a data source. */
  static Fields query(DataSourceRef source, Fields spec) {
    return Fields.of("kind", "DataQuery")
        .with("group", source.kind())
        .with("version", "v0")
        .with("datasource", Fields.of("name", source.uid()))
        .with("spec", spec);
  }

  private Fields data(Panel panel) {
    if (!(panel instanceof QueryPanel<?, ?> asking)) {
      return Fields.of("queries", List.of())
          .with("transformations", List.of())
          .with("queryOptions", Fields.none());
    }
    return Fields.of(
            "queries", classic.targets(asking).stream().map(ResourcePanels::query).toList())
        .with("transformations", Step.of(asking, version).stream().map(this::step).toList())
        .with("queryOptions", classic.request(asking.data()));
  }

  private static Fields query(Target target) {
    return kind(
        "PanelQuery",
        Fields.of("query", query(target.source(), target.spec()))
            .with("refId", target.refId())
            .with("hidden", target.hidden()));
  }

  /** What kind it is of stands in another place since Grafana 13. */
  private Fields step(Step step) {
    Fields spec = Fields.none().withUnlessEmpty("filter", step.filter());
    return version.atLeast(GrafanaVersion.V13_0)
        ? kind("Transformation", spec.with("options", step.options())).with("group", step.id())
        : kind(step.id(), spec.with("id", step.id()).with("options", step.options()));
  }

  private Fields visualization(Panel panel) {
    Fields field =
        panel instanceof QueryPanel<?, ?> asking
            ? new FieldConfigFields(version).of(asking)
            : NO_FIELDS;
    return kind(
            "VizConfig",
            Fields.of("options", SettingsFields.of(classic.options(panel)))
                .with("fieldConfig", field))
        .with("group", panel.kind().id())
        .with("version", version + ".0");
  }

  private static Fields link(DataLink link) {
    return Fields.of("title", link.title())
        .with("url", link.url())
        .with("targetBlank", link.newTab());
  }

  private static Fields kind(String kind, Fields spec) {
    return Fields.of("kind", kind).with("spec", spec);
  }
}
