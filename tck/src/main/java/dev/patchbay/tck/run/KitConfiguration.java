package dev.patchbay.tck.run;

import dev.patchbay.error.ConfigurationException;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The configuration that an adapter is tested with when nobody writes one: the kit's address for
 * the key that is an address, made-up secrets, and what is given.
 */
public final class KitConfiguration {
  /** Stands for where the kit listens. */
  public static final String BASE_URL = "{{baseUrl}}";

  private KitConfiguration() {}

  /**
   * The configuration of an adapter that is held against a pack.
   *
   * @param provider whose keys they are
   * @param pack what it is held against; it may say how, see {@link Pack#configuration}
   * @param given values by key, which the pack's give way to
   * @return the values for a base URL
   * @throws ConfigurationException as {@link #of(AdapterProvider, Map)}
   */
  public static Function<String, Map<String, String>> of(
      AdapterProvider provider, Pack pack, Map<String, String> given) {
    Map<String, String> all = new LinkedHashMap<>(pack.configuration());
    all.putAll(given);
    return of(provider, all);
  }

  /**
   * The configuration of an adapter.
   *
   * @param provider whose keys they are
   * @param given values by key; {@link #BASE_URL} in them is where the kit listens
   * @return the values for a base URL
   * @throws ConfigurationException naming every key that is unknown, and every required one for
   *     which no value can be made up
   */
  public static Function<String, Map<String, String>> of(
      AdapterProvider provider, Map<String, String> given) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    List<String> names = provider.keys().stream().map(ConfigurationKey::name).toList();
    given.keySet().stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> problems.add("The adapter has no key " + name + "; it has " + names));
    for (ConfigurationKey key : provider.keys()) {
      boolean address = key.name().equals("url") || key.name().endsWith("base-url");
      if (given.containsKey(key.name())) {
        values.put(key.name(), given.get(key.name()));
      } else if (address) {
        values.put(key.name(), BASE_URL);
      } else if (key.required() && key.secret()) {
        values.put(key.name(), "kit-" + key.name() + "-0001");
      } else if (key.required()) {
        problems.add(
            "The adapter needs " + key.name() + " (" + key.description() + "); give it with --set");
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    return baseUrl -> {
      Map<String, String> filled = new LinkedHashMap<>(values);
      filled.replaceAll((name, value) -> value.replace(BASE_URL, baseUrl));
      return filled;
    };
  }
}
