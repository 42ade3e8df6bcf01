package dev.tocsin.model.scrape;

import dev.tocsin.model.definition.Names;
import dev.tocsin.model.label.Label;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One step of what Prometheus does with labels.
 *
 * @param sources the labels that are read, joined by {@code separator}
 * @param regex what the joined values must match as a whole, in RE2's syntax
 * @param target the label that is written; null where the action writes none
 * @param replacement what is written; {@code $1} is the regex's first group
 */
public record Relabeling(
    Action action,
    List<Label> sources,
    String separator,
    String regex,
    @Nullable Label target,
    String replacement) {
  /** What a step does. */
  public enum Action {
    REPLACE,
    KEEP,
    DROP,
    KEEPEQUAL,
    DROPEQUAL,
    HASHMOD,
    LOWERCASE,
    UPPERCASE,
    LABELMAP,
    LABELDROP,
    LABELKEEP;

    /** Its name in Prometheus's configuration. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What Prometheus takes where nothing is said. */
  public static final String DEFAULT_SEPARATOR = ";";

  /** What Prometheus takes where nothing is said. */
  public static final String DEFAULT_REGEX = "(.*)";

  /** What Prometheus takes where nothing is said. */
  public static final String DEFAULT_REPLACEMENT = "$1";

  /** The address that is scraped. */
  public static final Label ADDRESS = Label.named("__address__");

  /** The path that is scraped. */
  public static final Label METRICS_PATH = Label.named("__metrics_path__");

  /** The name of the metric, in steps on samples. */
  public static final Label METRIC_NAME = Label.named("__name__");

  /**
   * @throws dev.tocsin.model.definition.DefinitionException if the regex is none
   */
  public Relabeling {
    sources = List.copyOf(sources);
    Names.regex(regex);
  }

  /** Keeps only what matches. */
  public static Relabeling keep(Label source, String regex) {
    return new Relabeling(
        Action.KEEP, List.of(source), DEFAULT_SEPARATOR, regex, null, DEFAULT_REPLACEMENT);
  }

  /** Drops what matches. */
  public static Relabeling drop(Label source, String regex) {
    return new Relabeling(
        Action.DROP, List.of(source), DEFAULT_SEPARATOR, regex, null, DEFAULT_REPLACEMENT);
  }

  /** Writes a label's value under another name. */
  public static Relabeling copy(Label source, Label target) {
    return new Relabeling(
        Action.REPLACE,
        List.of(source),
        DEFAULT_SEPARATOR,
        DEFAULT_REGEX,
        target,
        DEFAULT_REPLACEMENT);
  }

  /** Writes a fixed value. */
  public static Relabeling set(Label target, String value) {
    return new Relabeling(
        Action.REPLACE,
        List.of(),
        DEFAULT_SEPARATOR,
        DEFAULT_REGEX,
        target,
        value.replace("$", "$$"));
  }

  /**
   * Writes what a regular expression makes of some labels, joined by {@code ;}, where it matches.
   */
  public static Relabeling replace(
      List<Label> sources, String regex, Label target, String replacement) {
    return new Relabeling(Action.REPLACE, sources, DEFAULT_SEPARATOR, regex, target, replacement);
  }

  /** Copies each label whose name matches to the name that the regex's first group gives. */
  public static Relabeling labelMap(String regex) {
    return new Relabeling(
        Action.LABELMAP, List.of(), DEFAULT_SEPARATOR, regex, null, DEFAULT_REPLACEMENT);
  }

  /** Removes each label whose name matches. */
  public static Relabeling labelDrop(String regex) {
    return new Relabeling(
        Action.LABELDROP, List.of(), DEFAULT_SEPARATOR, regex, null, DEFAULT_REPLACEMENT);
  }
}
