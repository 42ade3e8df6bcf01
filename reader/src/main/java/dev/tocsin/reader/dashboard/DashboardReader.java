package dev.tocsin.reader.dashboard;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.DashboardHead;
import dev.tocsin.model.dashboard.DashboardView;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.unit.PrometheusDuration;
import dev.tocsin.reader.yaml.JsonTree;
import dev.tocsin.reader.yaml.Mapping;
import dev.tocsin.reader.yaml.Node;
import dev.tocsin.reader.yaml.Reading;
import dev.tocsin.reader.yaml.Scalar;
import dev.tocsin.reader.yaml.Sequence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads classic dashboards of any age, as they are exported, provisioned, or wrapped in an answer
 * of Grafana's API or in a resource.
 */
public final class DashboardReader {
  private static final Duration USUAL_RANGE = Duration.ofHours(1);
  private static final int LONGEST_UID = 40;

  private final Mapping json;
  private final Reading reading;
  private final Asking asking;
  private final PanelReader panels;

  private DashboardReader(Mapping json, Reading reading) {
    this.json = json;
    this.reading = reading;
    this.asking = new Asking(new DataSources(json), reading);
    this.panels = new PanelReader(asking);
  }

  /** The dashboard of a file as far as it can be read; what is wrong is told. */
  public static List<Dashboard> read(Reading reading) {
    Node root = JsonTree.read(reading).orElse(null);
    if (root == null) {
      return List.of();
    }
    Mapping dashboard = root instanceof Mapping mapping ? unwrapped(mapping) : null;
    if (dashboard == null || (dashboard.get("panels") == null && dashboard.get("rows") == null)) {
      reading.refuse(
          root,
          "this is no dashboard in Grafana's classic JSON: it has no `panels`",
          "name only files of such dashboards");
      return List.of();
    }
    return new DashboardReader(dashboard, reading).read();
  }

  private static Mapping unwrapped(Mapping root) {
    for (String wrapper : List.of("dashboard", "spec")) {
      if (root.get("panels") == null && root.get(wrapper) instanceof Mapping inner) {
        return inner;
      }
    }
    return root;
  }

  private List<Dashboard> read() {
    String title = json.text("title");
    if (title.isBlank()) {
      reading.refuse(
          json, "the dashboard has no title, and Grafana refuses it", "write `\"title\": \"…\"`");
    }
    String path = reading.file().path();
    return List.of(
        new Dashboard(
            new DashboardHead(
                title.isBlank() ? path : title,
                path,
                uid(),
                json.text("description"),
                tags(),
                null),
            new DashboardView(
                timeRange(),
                PrometheusDuration.parse(json.text("refresh")).orElse(Duration.ZERO),
                Settings.NONE),
            variables(),
            List.of(),
            List.of(),
            rows(),
            References.in(json),
            reading.file().at(json)));
  }

  private String uid() {
    String uid = json.text("uid");
    Node node = json.get("uid");
    if (node != null && uid.length() > LONGEST_UID) {
      reading.refuse(
          node,
          "the uid has " + uid.length() + " characters, and Grafana takes at most " + LONGEST_UID,
          "shorten it");
    }
    return uid;
  }

  private List<String> tags() {
    return json.get("tags") instanceof Sequence tags
        ? tags.items().stream()
            .filter(Scalar.class::isInstance)
            .map(tag -> ((Scalar) tag).value())
            .toList()
        : List.of();
  }

  private Duration timeRange() {
    String from = PanelReader.below(json, "time").text("from");
    return PrometheusDuration.parse(from.replaceFirst("^now-", ""))
        .filter(range -> !range.isZero())
        .orElse(USUAL_RANGE);
  }

  private List<Variable> variables() {
    Mapping templating = PanelReader.below(json, "templating");
    List<Variable> variables = new ArrayList<>();
    for (Mapping variable : PanelReader.mappings(templating.get("list"))) {
      variables.add(new VariableReader(variable, asking).read());
      if (variable.get("name") instanceof Scalar name) {
        reading.wrote(reading.file().at(json), name);
      }
    }
    return variables;
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Mapping old : PanelReader.mappings(json.get("rows"))) {
      List<Panel> inside = panels(old);
      rows.add(row(old, "collapse", inside));
    }
    rows.addAll(rows(PanelReader.mappings(json.get("panels"))));
    return rows;
  }

  /** Since Grafana 5 a row is a panel: closed it holds its panels, open they follow it. */
  private List<Row> rows(List<Mapping> all) {
    List<Row> rows = new ArrayList<>();
    Row current = Row.of("", false, List.of(), reading.file().at(json));
    String repeat = "";
    for (Mapping each : all) {
      if (each.text("type").equals("row")) {
        addUnlessEmpty(rows, current);
        List<Panel> inside = panels(each);
        repeat = each.text("repeat");
        current = row(each, "collapsed", inside);
      } else {
        current = with(current, panels.read(each, repeat));
      }
    }
    addUnlessEmpty(rows, current);
    return rows;
  }

  private static void addUnlessEmpty(List<Row> rows, Row row) {
    if (!row.title().isEmpty() || !row.panels().isEmpty()) {
      rows.add(row);
    }
  }

  private static Row with(Row row, Panel panel) {
    List<Panel> more = new ArrayList<>(row.panels());
    more.add(panel);
    return Row.of(row.title(), row.collapsed(), more, row.origin());
  }

  private Row row(Mapping row, String closed, List<Panel> inside) {
    Origin origin = reading.file().at(row);
    return Row.of(row.text("title"), row.text(closed).equals("true"), inside, origin);
  }

  private List<Panel> panels(Mapping row) {
    String repeat = row.text("repeat");
    return PanelReader.mappings(row.get("panels")).stream()
        .<Panel>map(panel -> panels.read(panel, repeat))
        .toList();
  }
}
