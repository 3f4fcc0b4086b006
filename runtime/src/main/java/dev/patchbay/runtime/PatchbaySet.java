package dev.patchbay.runtime;

import dev.patchbay.Patchbay;
import dev.patchbay.error.ConfigurationException;
import dev.patchbay.spi.Resources;
import io.vavr.control.Option;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every configured instance, open, by name: several vendors, several tenants, one HTTP client. The
 * instance that is configured without a name comes first and is called {@code default}; the others
 * follow by name. Safe for use by several threads.
 */
public final class PatchbaySet implements AutoCloseable {
  private final Map<String, Patchbay> all;
  private final Option<Resources> owned;

  PatchbaySet(Map<String, Patchbay> all, Option<Resources> owned) {
    this.all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    this.owned = owned;
  }

  /** The names of the instances. */
  public List<String> names() {
    return List.copyOf(all.keySet());
  }

  /** The instance of that name, if it is configured. */
  public Option<Patchbay> get(String name) {
    return Option.of(all.get(name));
  }

  /**
   * The instance of that name.
   *
   * @throws ConfigurationException when it is not configured; the message lists those that are
   */
  public Patchbay require(String name) {
    return get(name)
        .getOrElseThrow(
            () ->
                new ConfigurationException(
                    List.of(
                        "No instance is named "
                            + name
                            + ". Configured: "
                            + String.join(", ", names())
                            + ".")));
  }

  /** All of them by name; unmodifiable. */
  public Map<String, Patchbay> all() {
    return all;
  }

  /**
   * Closes every instance, then what they share. All are closed even when closing one fails; the
   * first failure is thrown in the end.
   */
  @Override
  public void close() {
    Closing closing = new Closing();
    all.values().forEach(closing::close);
    owned.forEach(closing::close);
    closing.rethrow();
  }
}
