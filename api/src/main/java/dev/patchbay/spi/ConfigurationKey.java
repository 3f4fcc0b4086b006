package dev.patchbay.spi;

import io.vavr.control.Option;
import java.util.function.Function;

/**
 * A key of a vendor's configuration, without the prefix of the instance: {@code api-key}.
 *
 * @param name lower-case words with hyphens
 * @param description what it is and where to find its value, one sentence
 * @param required whether opening fails without it
 * @param secret whether its value must never be shown
 * @param fallback the value used when none is given
 * @param check what is wrong with a value, if anything; must not repeat a secret value
 */
public record ConfigurationKey(
    String name,
    String description,
    boolean required,
    boolean secret,
    Option<String> fallback,
    Function<String, Option<String>> check) {

  /** A key that must be given. */
  public static ConfigurationKey required(String name, String description) {
    return new ConfigurationKey(
        name, description, true, false, Option.none(), value -> Option.none());
  }

  /** A key that may be given. */
  public static ConfigurationKey optional(String name, String description) {
    return new ConfigurationKey(
        name, description, false, false, Option.none(), value -> Option.none());
  }

  /** A key with a value of its own when none is given. */
  public static ConfigurationKey withDefault(String name, String description, String fallback) {
    return new ConfigurationKey(
        name, description, false, false, Option.some(fallback), value -> Option.none());
  }

  /** The same, its value hidden. */
  public ConfigurationKey asSecret() {
    return new ConfigurationKey(name, description, required, true, fallback, check);
  }

  /** The same with a check of its value. */
  public ConfigurationKey checking(Function<String, Option<String>> flaw) {
    return new ConfigurationKey(name, description, required, secret, fallback, flaw);
  }
}
