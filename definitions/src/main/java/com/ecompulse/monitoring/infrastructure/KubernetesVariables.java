package com.ecompulse.monitoring.infrastructure;

import static com.ecompulse.monitoring.site.Variables.here;

import com.ecompulse.monitoring.site.Site;
import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.model.dashboard.variable.Variable;

/** What the reader of a dashboard about pods can choose. */
public final class KubernetesVariables {
  public static final LabelVariable NAMESPACE =
      Variable.labelValues(KubernetesMetrics.POD_PHASE.where(here()), Site.NAMESPACE)
          .titled("Namespace")
          .multi()
          .includeAll();

  private KubernetesVariables() {}
}
