package dev.tocsin.model.dashboard.field;

import dev.tocsin.model.unit.Unit;
import java.util.HashMap;
import java.util.Map;

/**
 * The ids of Grafana's units, as {@code valueFormats/categories.ts} of Grafana 13 lists them. All
 * of them are in Grafana 11 too.
 */
public final class GrafanaUnits {
  private static final String NUMBER = "short";

  private static final Map<Unit, String> IDS = ids();

  private GrafanaUnits() {}

  /** The id of a unit; one that Grafana does not know is written behind the number. */
  public static String id(Unit unit) {
    String id = IDS.get(unit);
    if (id != null) {
      return id;
    }
    String name = unit.toString();
    return name.isEmpty() || isCount(unit) ? NUMBER : "suffix: " + name;
  }

  /** Whether it is a number of things, whose name the panel's title tells. */
  private static boolean isCount(Unit unit) {
    return unit.scale() == 1 && unit.powers().size() == 1 && unit.powers().containsValue(1);
  }

  private static Map<Unit, String> ids() {
    Map<Unit, String> ids = new HashMap<>();
    ids.put(Unit.RATIO, "percentunit");
    ids.put(Unit.PERCENT, "percent");
    ids.put(Unit.SECONDS.scaled(1e-9), "ns");
    ids.put(Unit.SECONDS.scaled(1e-6), "µs");
    ids.put(Unit.MILLISECONDS, "ms");
    ids.put(Unit.SECONDS, "s");
    ids.put(Unit.SECONDS.scaled(60), "m");
    ids.put(Unit.SECONDS.scaled(3600), "h");
    ids.put(Unit.SECONDS.scaled(86_400), "d");
    ids.put(Unit.BYTES, "bytes");
    ids.put(Unit.BYTES.scaled(0x1p10), "kbytes");
    ids.put(Unit.BYTES.scaled(0x1p20), "mbytes");
    ids.put(Unit.BYTES.scaled(0x1p30), "gbytes");
    ids.put(Unit.BYTES.scaled(1e3), "deckbytes");
    ids.put(Unit.BYTES.scaled(1e6), "decmbytes");
    ids.put(Unit.BYTES.scaled(1e9), "decgbytes");
    ids.put(Unit.BYTES.perSecond(), "Bps");
    ids.put(Unit.of("bit"), "bits");
    ids.put(Unit.of("bit").perSecond(), "bps");
    ids.put(Unit.CELSIUS, "celsius");
    ids.put(Unit.EUROS, "currencyEUR");
    ids.put(Unit.of("dollar"), "currencyUSD");
    ids.put(Unit.of("volt"), "volt");
    ids.put(Unit.of("ampere"), "amp");
    ids.put(Unit.of("watt"), "watt");
    ids.put(Unit.of("joule"), "joule");
    ids.put(Unit.of("hertz"), "hertz");
    ids.put(Unit.of("meter"), "lengthm");
    ids.put(Unit.of("gram"), "massg");
    ids.put(Unit.NONE.perSecond(), "cps");
    ids.put(Unit.EVENTS.perSecond(), "eps");
    ids.put(Unit.MESSAGES.perSecond(), "mps");
    ids.put(Unit.RECORDS.perSecond(), "recps");
    ids.put(Unit.REQUESTS.perSecond(), "reqps");
    ids.put(Unit.of("row").perSecond(), "rowsps");
    ids.put(Unit.of("operation").perSecond(), "ops");
    ids.put(Unit.of("packet").perSecond(), "pps");
    ids.put(Unit.of("read").perSecond(), "rps");
    ids.put(Unit.of("write").perSecond(), "wps");
    return Map.copyOf(ids);
  }
}
