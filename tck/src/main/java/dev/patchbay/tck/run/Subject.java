package dev.patchbay.tck.run;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Resources;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is tested: an adapter that can be opened against any address, and the pack of its vendor.
 *
 * @param provider opens the adapter
 * @param pack what is known of the vendor
 * @param configuration the adapter's configuration for a base URL
 * @param patience how long a check waits for what may never come; a right adapter waits for none of
 *     it, so that a wrong one alone costs that time
 */
public record Subject(
    AdapterProvider provider,
    Pack pack,
    Function<String, Map<String, String>> configuration,
    Duration patience) {
  private static final Duration FOR_ANY_MACHINE = Duration.ofSeconds(10);

  /** The same with a patience that is enough on a machine that has a lot to do: 10 s. */
  public Subject(
      AdapterProvider provider, Pack pack, Function<String, Map<String, String>> configuration) {
    this(provider, pack, configuration, FOR_ANY_MACHINE);
  }

  /** The same, tested with another patience. */
  public Subject within(Duration other) {
    return new Subject(provider, pack, configuration, other);
  }

  /**
   * Opens the adapter, as one that learned nothing from those before it.
   *
   * @throws IllegalArgumentException when the configuration names a key that the adapter does not
   *     know or lacks one that it needs
   */
  public Adapter open(String baseUrl, Resources resources) {
    Map<String, String> values = configuration.apply(baseUrl);
    List<String> known = new ArrayList<>();
    for (ConfigurationKey key : provider.keys()) {
      known.add(key.name());
      if (key.required() && !values.containsKey(key.name())) {
        throw new IllegalArgumentException("The configuration lacks " + key.name());
      }
    }
    values
        .keySet()
        .forEach(
            name -> {
              if (!known.contains(name)) {
                throw new IllegalArgumentException("The adapter has no key " + name);
              }
            });
    return provider.open(AdapterConfiguration.of(values), resources.afresh());
  }

  /**
   * The same with a made-up value for every secret key that has none and takes one, so that each
   * can be looked for.
   */
  Subject planted() {
    return new Subject(
        provider,
        pack,
        baseUrl -> {
          Map<String, String> values = new LinkedHashMap<>(configuration.apply(baseUrl));
          for (ConfigurationKey key : provider.keys()) {
            String made = "kit-planted-" + key.name() + "-7f3a9c21";
            if (key.secret() && !values.containsKey(key.name())) {
              key.check().apply(made).onEmpty(() -> values.put(key.name(), made));
            }
          }
          return values;
        },
        patience);
  }

  /** What the vendor wants in the headers of every request, with the configured values. */
  Map<String, String> headers(String baseUrl) {
    Map<String, String> values = configuration.apply(baseUrl);
    Map<String, String> headers = new LinkedHashMap<>();
    pack.headers()
        .forEach(
            (name, text) -> {
              String filled = text;
              for (Map.Entry<String, String> value : values.entrySet()) {
                filled = filled.replace("{{" + value.getKey() + "}}", value.getValue());
              }
              headers.put(name, filled);
            });
    return headers;
  }

  /** The values of the configuration's secret keys. */
  public List<String> secrets() {
    Map<String, String> values = configuration.apply("http://localhost:1");
    return provider.keys().stream()
        .filter(ConfigurationKey::secret)
        .map(key -> values.getOrDefault(key.name(), ""))
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
