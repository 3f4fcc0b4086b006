package dev.patchbay.cli;

import dev.patchbay.capability.Capabilities;
import dev.patchbay.error.ConfigurationException;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Resources;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** The adapters on the class path. */
final class Vendors {
  private Vendors() {}

  static List<AdapterProvider> all() {
    return ServiceLoader.load(AdapterProvider.class, Vendors.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(provider -> provider.vendor().name()))
        .toList();
  }

  /**
   * The adapter of a vendor, by canonical name or alias.
   *
   * @throws ConfigurationException naming the vendors there are
   */
  static AdapterProvider named(String name) {
    return named(name, all());
  }

  /** The same among some adapters. */
  static AdapterProvider named(String name, List<AdapterProvider> providers) {
    return providers.stream()
        .filter(
            provider -> provider.vendor().name().equals(name) || provider.aliases().contains(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ConfigurationException(
                    List.of(
                        "There is no adapter for the vendor \""
                            + name
                            + "\"; there are "
                            + providers.stream().map(Vendors::names).toList())));
  }

  /** The canonical name, with aliases behind it. */
  static String names(AdapterProvider provider) {
    return provider.aliases().isEmpty()
        ? provider.vendor().name()
        : provider.vendor() + " (or " + String.join(", ", provider.aliases()) + ")";
  }

  /** What a vendor can do as a rule. Opening makes no call, so any key and address will do. */
  static Capabilities capabilities(AdapterProvider provider) {
    Map<String, String> any = new HashMap<>();
    for (ConfigurationKey key : provider.keys()) {
      if (key.required()) {
        any.put(key.name(), key.name().contains("url") ? "https://vendor.invalid" : "none");
      }
    }
    try (Resources resources = new Resources();
        Adapter adapter = provider.open(AdapterConfiguration.of(any), resources)) {
      return adapter.capabilities();
    }
  }
}
