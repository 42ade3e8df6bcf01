package dev.tocsin.check.scrape;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.scrape.KubernetesDiscovery;
import dev.tocsin.model.scrape.KubernetesDiscovery.Role;
import dev.tocsin.model.scrape.OtherDiscovery;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.model.scrape.ServiceDiscovery;
import dev.tocsin.model.scrape.StaticTargets;
import dev.tocsin.promql.regex.Regex;
import dev.tocsin.promql.regex.RegexException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A target that a discovery finds, on its way through the relabelling. */
final class Target {
  private final ServiceDiscovery discovery;
  private final Map<String, String> known = new HashMap<>();
  private final Set<String> unknown = new HashSet<>();

  /** Whether labels may have got there that nobody knows. */
  private boolean open;

  private Target(ServiceDiscovery discovery, ScrapeJob job) {
    this.discovery = discovery;
    known.put(Label.JOB.name(), job.name());
    open = discovery instanceof OtherDiscovery;
    if (discovery instanceof StaticTargets fixed) {
      known.putAll(fixed.labels());
    }
    if (discovery instanceof KubernetesDiscovery nodes && nodes.role() == Role.NODE) {
      unknown.add(Label.INSTANCE.name()); // the node's name; elsewhere it is set after this
    }
  }

  /** One for each static address, and one that stands for all that Kubernetes knows. */
  static List<Target> of(ScrapeJob job) {
    List<Target> targets = new ArrayList<>();
    for (ServiceDiscovery discovery : job.discoveries()) {
      if (discovery instanceof StaticTargets fixed) {
        for (String address : fixed.addresses()) {
          Target target = new Target(discovery, job);
          target.known.put(Relabeling.ADDRESS.name(), address);
          targets.add(target);
        }
      } else {
        targets.add(new Target(discovery, job));
      }
    }
    return targets;
  }

  /** The step that is sure to drop the target, if any is. */
  Optional<Relabeling> droppedBy(List<Relabeling> steps) {
    for (Relabeling step : steps) {
      if (drops(step)) {
        return Optional.of(step);
      }
      apply(step);
    }
    return Optional.empty();
  }

  private boolean drops(Relabeling step) {
    String value = joined(step);
    return value != null
        && switch (step.action()) {
          case KEEP -> !matches(step, value);
          case DROP -> matches(step, value);
          default -> false;
        };
  }

  private void apply(Relabeling step) {
    Label written = step.target();
    switch (step.action()) {
      case LABELMAP, LABELDROP, LABELKEEP -> open = true;
      case HASHMOD, LOWERCASE, UPPERCASE -> unknown(written);
      case REPLACE -> replace(step, written);
      case KEEP, DROP, KEEPEQUAL, DROPEQUAL -> {}
    }
  }

  private void unknown(@Nullable Label label) {
    if (label != null) {
      known.remove(label.name());
      unknown.add(label.name());
    }
  }

  private void replace(Relabeling step, @Nullable Label written) {
    if (written == null) {
      return;
    }
    if (written.name().contains("$")) {
      open = true; // the name is made of a label's value
    }
    String value = joined(step);
    if (value != null && !matches(step, value)) {
      return;
    }
    String target = written.name();
    known.remove(target);
    unknown.remove(target);
    String replacement = step.replacement().replace("$$", "");
    if (value != null && !replacement.contains("$")) {
      known.put(target, step.replacement().replace("$$", "$"));
    } else {
      unknown.add(target);
    }
  }

  /** The values of a step's sources as it sees them, or null if they are not known. */
  private @Nullable String joined(Relabeling step) {
    List<String> values = new ArrayList<>();
    for (Label source : step.sources()) {
      String value = value(source.name());
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return String.join(step.separator(), values);
  }

  /** A label's value, empty where it is missing; null if it is not known. */
  private @Nullable String value(String label) {
    if (open || unknown.contains(label)) {
      return null;
    }
    if (known.containsKey(label)) {
      return known.get(label);
    }
    if (label.startsWith(MetaLabels.PREFIX)) {
      return MetaLabels.mayBring(discovery, label) ? null : "";
    }
    // What else begins so comes from settings of the job, or from other discoveries.
    return label.startsWith("__") ? null : "";
  }

  private static boolean matches(Relabeling step, String value) {
    try {
      return Regex.of(step.regex()).matches(value);
    } catch (RegexException refused) {
      throw new IllegalStateException("a relabelling's regex is checked when it is made", refused);
    }
  }
}
