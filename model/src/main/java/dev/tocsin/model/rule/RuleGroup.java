package dev.tocsin.model.rule;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.unit.Durations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules that are evaluated one after the other at the same instant, so that a later one sees what
 * an earlier one recorded.
 *
 * @param name the group's name, unique in its file
 * @param file the name of its file, without the ending; one that was written by hand has its path
 * @param interval how often they are evaluated; null for the server's default
 */
public record RuleGroup(
    String name, String file, @Nullable Duration interval, List<Rule> rules, Origin origin)
    implements Allowing<RuleGroup> {
  public RuleGroup {
    rules = List.copyOf(rules);
  }

  /**
   * A group in a file of its own, which is named like it.
   *
   * @throws dev.tocsin.model.definition.DefinitionException if the name is no file name
   */
  public static RuleGroup named(String name) {
    return new RuleGroup(name, Names.file(name), null, List.of(), Defined.here());
  }

  public RuleGroup interval(Duration interval) {
    return new RuleGroup(
        name, file, Durations.positive(interval, "an evaluation interval"), rules, origin);
  }

  public RuleGroup record(RecordingRule... rules) {
    return with(rules);
  }

  public RuleGroup alert(Alert... alerts) {
    return with(alerts);
  }

  /** The group's alerts in their order. */
  public List<Alert> alerts() {
    return rules.stream().filter(Alert.class::isInstance).map(Alert.class::cast).toList();
  }

  private RuleGroup with(Rule... more) {
    List<Rule> all = new ArrayList<>(rules);
    all.addAll(List.of(more));
    return new RuleGroup(name, file, interval, all, origin);
  }

  @Override
  public RuleGroup at(Origin origin) {
    return new RuleGroup(name, file, interval, rules, origin);
  }
}
