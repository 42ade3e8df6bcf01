package dev.tocsin.check.context;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What several checks of one package derive from a monitoring, made once when the first asks. */
public final class Derived {
  private final Map<Class<?>, Object> byType = new ConcurrentHashMap<>();

  /**
   * The one thing of a type.
   *
   * @param maker makes it; may ask for nothing derived itself
   */
  public <T> T get(Class<T> type, Supplier<? extends T> maker) {
    return type.cast(byType.computeIfAbsent(type, wanted -> maker.get()));
  }
}
