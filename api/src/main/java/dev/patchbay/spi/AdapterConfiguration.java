package dev.patchbay.spi;

import dev.patchbay.secret.Secret;
import io.vavr.control.Option;
import java.util.Map;
import java.util.TreeSet;

/** The values of one vendor's keys. Its {@code toString} shows names only. */
public final class AdapterConfiguration {
  private final Map<String, String> values;

  private AdapterConfiguration(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /** Values by key name, without prefix. */
  public static AdapterConfiguration of(Map<String, String> values) {
    return new AdapterConfiguration(values);
  }

  /** The value of a key, or its fallback. */
  public Option<String> text(ConfigurationKey key) {
    return Option.of(values.get(key.name())).orElse(key.fallback());
  }

  /**
   * The value of a required key, or of one with a fallback.
   *
   * @throws IllegalStateException when there is none, which whoever opens has to prevent
   */
  public String require(ConfigurationKey key) {
    return text(key)
        .getOrElseThrow(() -> new IllegalStateException("Nobody gave a value for " + key.name()));
  }

  /** The value of a key as a secret. */
  public Option<Secret> secret(ConfigurationKey key) {
    return text(key).map(Secret::of);
  }

  @Override
  public String toString() {
    return "AdapterConfiguration" + new TreeSet<>(values.keySet());
  }
}
