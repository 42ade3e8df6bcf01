package dev.tocsin.model.routing;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.Names;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who is told, by one or more integrations.
 *
 * @param discards true where it is meant to tell nobody
 */
public record Receiver(String name, List<Integration> integrations, boolean discards, Origin origin)
    implements Allowing<Receiver> {
  /**
   * @throws dev.tocsin.model.definition.DefinitionException if the name is blank
   */
  public Receiver {
    Names.notBlank(name, "a receiver's name");
    integrations = List.copyOf(integrations);
  }

  /** A receiver that tells nobody yet: it takes an integration to be one. */
  public static Receiver named(String name) {
    return new Receiver(name, List.of(), false, Defined.here());
  }

  /** A receiver that drops what it gets, on purpose. */
  public static Receiver discarding(String name) {
    return new Receiver(name, List.of(), true, Defined.here());
  }

  /** Adds a way of telling. */
  public Receiver by(Integration integration) {
    List<Integration> more = new ArrayList<>(integrations);
    more.add(integration);
    return new Receiver(name, more, discards, origin);
  }

  @Override
  public Receiver at(Origin origin) {
    return new Receiver(name, integrations, discards, origin);
  }
}
