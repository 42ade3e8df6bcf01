package dev.tocsin.model.definition;

import dev.tocsin.diagnostic.Allowance;
import dev.tocsin.diagnostic.Origin;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something at which findings of a check can be allowed.
 *
 * @param <T> the thing's own kind
 */
public interface Allowing<T> extends Defined {
  /** The same thing, defined at another place. */
  T at(Origin origin);

  /**
   * Allows what a check finds here. An allowance that allows nothing is a finding itself.
   *
   * @param check the id of the check, such as {@code alert/no-runbook}
   * @param reason why it is all right
   * @throws DefinitionException if the reason is blank
   */
  default T allow(String check, String reason) {
    return allow(check, reason, Optional.empty());
  }

  /**
   * Allows what a check finds here, for a time.
   *
   * @param check the id of the check, such as {@code alert/no-runbook}
   * @param reason why it is all right
   * @param until the last day on which it is
   * @throws DefinitionException if the reason is blank
   */
  default T allow(String check, String reason, LocalDate until) {
    return allow(check, reason, Optional.of(until));
  }

  private T allow(String check, String reason, Optional<LocalDate> until) {
    Names.notBlank(check, "the id of an allowed check");
    Names.notBlank(reason, "the reason of an allowance");
    return at(origin().allowing(new Allowance(check, reason, until)));
  }
}
