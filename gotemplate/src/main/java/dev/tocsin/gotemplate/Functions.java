package dev.tocsin.gotemplate;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the functions that there are. */
final class Functions {
  /** Go 1.26, {@code text/template}. */
  static final Set<String> BUILTIN =
      Set.of(
          "and",
          "call",
          "eq",
          "ge",
          "gt",
          "html",
          "index",
          "js",
          "le",
          "len",
          "lt",
          "ne",
          "not",
          "or",
          "print",
          "printf",
          "println",
          "slice",
          "urlquery");

  /** Prometheus 3.16, {@code template/template.go}; {@code tmpl} is for consoles alone. */
  static final Set<String> PROMETHEUS =
      withBuiltin(
          "args",
          "externalURL",
          "first",
          "graphLink",
          "humanize",
          "humanize1024",
          "humanizeDuration",
          "humanizePercentage",
          "humanizeTimestamp",
          "label",
          "match",
          "now",
          "parseDuration",
          "pathPrefix",
          "query",
          "reReplaceAll",
          "safeHtml",
          "sortByLabel",
          "stripDomain",
          "stripPort",
          "strvalue",
          "tableLink",
          "title",
          "toDuration",
          "toLower",
          "toTime",
          "toUpper",
          "urlQueryEscape",
          "value");

  /** Alertmanager 0.34, {@code template/template.go}. */
  static final Set<String> ALERTMANAGER =
      withBuiltin(
          "append",
          "base64decode",
          "base64encode",
          "date",
          "dict",
          "humanizeDuration",
          "join",
          "list",
          "match",
          "mustToDate",
          "now",
          "reReplaceAll",
          "routeLabels",
          "safeHtml",
          "safeUrl",
          "since",
          "stringSlice",
          "title",
          "toDate",
          "toJson",
          "toLower",
          "toUpper",
          "trimSpace",
          "tz",
          "urlUnescape");

  private Functions() {}

  private static Set<String> withBuiltin(String... names) {
    return Stream.concat(BUILTIN.stream(), Stream.of(names))
        .collect(Collectors.toUnmodifiableSet());
  }
}
