package dev.tocsin.reader.dashboard;

import dev.tocsin.model.unit.Unit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units of Grafana's ids, as {@code valueFormats/categories.ts} of Grafana 13 lists them. */
final class GrafanaUnits {
  private static final Unit BITS = Unit.of("bit");

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("percentunit", Unit.RATIO),
          Map.entry("percent", Unit.PERCENT),
          Map.entry("ns", Unit.SECONDS.scaled(1e-9)),
          Map.entry("µs", Unit.SECONDS.scaled(1e-6)),
          Map.entry("ms", Unit.MILLISECONDS),
          Map.entry("dtdurationms", Unit.MILLISECONDS),
          Map.entry("s", Unit.SECONDS),
          Map.entry("dtdurations", Unit.SECONDS),
          Map.entry("clocks", Unit.SECONDS),
          Map.entry("m", Unit.SECONDS.scaled(60)),
          Map.entry("h", Unit.SECONDS.scaled(3600)),
          Map.entry("d", Unit.SECONDS.scaled(86_400)),
          Map.entry("bytes", Unit.BYTES),
          Map.entry("decbytes", Unit.BYTES),
          Map.entry("kbytes", Unit.BYTES.scaled(0x1p10)),
          Map.entry("mbytes", Unit.BYTES.scaled(0x1p20)),
          Map.entry("gbytes", Unit.BYTES.scaled(0x1p30)),
          Map.entry("deckbytes", Unit.BYTES.scaled(1e3)),
          Map.entry("decmbytes", Unit.BYTES.scaled(1e6)),
          Map.entry("decgbytes", Unit.BYTES.scaled(1e9)),
          Map.entry("Bps", Unit.BYTES.perSecond()),
          Map.entry("binBps", Unit.BYTES.perSecond()),
          Map.entry("bits", BITS),
          Map.entry("decbits", BITS),
          Map.entry("bps", BITS.perSecond()),
          Map.entry("binbps", BITS.perSecond()),
          Map.entry("celsius", Unit.CELSIUS),
          Map.entry("currencyEUR", Unit.EUROS),
          Map.entry("currencyUSD", Unit.of("dollar")),
          Map.entry("volt", Unit.of("volt")),
          Map.entry("amp", Unit.of("ampere")),
          Map.entry("watt", Unit.of("watt")),
          Map.entry("joule", Unit.of("joule")),
          Map.entry("hertz", Unit.of("hertz")),
          Map.entry("cps", Unit.NONE.perSecond()),
          Map.entry("eps", Unit.EVENTS.perSecond()),
          Map.entry("mps", Unit.MESSAGES.perSecond()),
          Map.entry("recps", Unit.RECORDS.perSecond()),
          Map.entry("reqps", Unit.REQUESTS.perSecond()),
          Map.entry("rowsps", Unit.of("row").perSecond()),
          Map.entry("ops", Unit.of("operation").perSecond()),
          Map.entry("pps", Unit.of("packet").perSecond()),
          Map.entry("rps", Unit.of("read").perSecond()),
          Map.entry("wps", Unit.of("write").perSecond()));

  private GrafanaUnits() {}

  /** The unit of an id; null where it has none, or it is not known. */
  static @Nullable Unit of(String id) {
    return UNITS.get(id);
  }
}
