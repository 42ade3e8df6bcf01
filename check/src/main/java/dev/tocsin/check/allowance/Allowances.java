package dev.tocsin.check.allowance;

import dev.tocsin.check.context.Definitions;
import dev.tocsin.diagnostic.Allowance;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.definition.Defined;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Takes away the findings that are allowed, and notes which allowances were needed. */
public final class Allowances {
  private final LocalDate today;
  private final Set<Allowance> needed = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param today the day on which an allowance must hold
   */
  public Allowances(LocalDate today) {
    this.today = today;
  }

  /** The findings that nobody has allowed. */
  public List<Diagnostic> without(List<Diagnostic> findings) {
    return findings.stream().filter(finding -> !isAllowed(finding)).toList();
  }

  private boolean isAllowed(Diagnostic finding) {
    boolean allowed = false;
    for (Allowance allowance : finding.origin().allowances()) {
      if (allowance.id().equals(finding.id())) {
        needed.add(allowance);
        allowed |= allowance.holdsOn(today);
      }
    }
    return allowed;
  }

  /**
   * A finding for each allowance that allowed nothing.
   *
   * @param checks the ids of all checks
   * @param ran the ids of those that have run
   */
  public List<Diagnostic> unused(Monitoring monitoring, Set<String> checks, Set<String> ran) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Origin origin : Definitions.of(monitoring).map(Defined::origin).toList()) {
      for (Allowance allowance : origin.allowances()) {
        boolean silent = checks.contains(allowance.id()) && !ran.contains(allowance.id());
        if (!silent && needed.add(allowance)) {
          findings.add(UnusedAllowance.finding(allowance, origin, checks));
        }
      }
    }
    return findings;
  }
}
