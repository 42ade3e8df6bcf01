package dev.tocsin.check.context;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.scrape.KubernetesDiscovery;
import dev.tocsin.model.scrape.OtherDiscovery;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.model.scrape.ServiceDiscovery;
import dev.tocsin.model.scrape.StaticTargets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The labels with which a job's targets are found, {@code job} and {@code instance} among them.
 *
 * @param names those that some target has
 * @param values all values of a label, for the labels where that is known
 * @param open whether targets may have labels that nobody knows
 */
record TargetLabels(Set<String> names, Map<String, Set<String>> values, boolean open) {
  private static final String JOB = Label.JOB.name();
  private static final String INSTANCE = Label.INSTANCE.name();

  static TargetLabels of(ScrapeJob job) {
    Map<String, Set<String>> values = new TreeMap<>();
    boolean open = false;
    boolean addressesKnown = true;
    for (ServiceDiscovery discovery : job.discoveries()) {
      open |= discovery instanceof OtherDiscovery;
      addressesKnown &= !(discovery instanceof KubernetesDiscovery);
      if (discovery instanceof StaticTargets targets) {
        add(targets, job.name(), values);
      } else {
        add(JOB, job.name(), values);
      }
    }
    Set<String> names = new TreeSet<>(values.keySet());
    if (!addressesKnown) {
      values.remove(INSTANCE);
    }
    return new TargetLabels(names, open ? Map.of() : values, open);
  }

  /** A label that the targets bring beats the job's name and their address. */
  private static void add(StaticTargets targets, String job, Map<String, Set<String>> values) {
    targets.labels().forEach((label, value) -> add(label, value, values));
    if (!targets.labels().containsKey(JOB)) {
      add(JOB, job, values);
    }
    if (!targets.labels().containsKey(INSTANCE)) {
      targets.addresses().forEach(address -> add(INSTANCE, address, values));
    }
  }

  private static void add(String label, String value, Map<String, Set<String>> values) {
    values.computeIfAbsent(label, name -> new TreeSet<>()).add(value);
  }
}
