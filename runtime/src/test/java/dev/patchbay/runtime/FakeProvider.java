package dev.patchbay.runtime;

import dev.patchbay.error.ConfigurationException;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Resources;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An invented vendor. */
final class FakeProvider implements AdapterProvider {
  static final ConfigurationKey API_KEY =
      ConfigurationKey.required("api-key", "The key from the dashboard.")
          .asSecret()
          .checking(
              value ->
                  value.startsWith("ak_")
                      ? Option.none()
                      : Option.some("it does not start with ak_, it is " + value));
  static final ConfigurationKey BASE_URL =
      ConfigurationKey.withDefault("base-url", "Where the API is.", "https://api.acme.example")
          .checking(
              value ->
                  value.startsWith("https://")
                      ? Option.none()
                      : Option.some("it does not start with https://"));
  static final ConfigurationKey REGION = ConfigurationKey.optional("region", "Where data is kept.");

  final List<FakeAdapter> opened = new ArrayList<>();
  private final Vendor vendor;
  private final Set<String> aliases;
  private final List<ConfigurationKey> keys;

  private FakeProvider(String vendor, Set<String> aliases, List<ConfigurationKey> keys) {
    this.vendor = Vendor.of(vendor);
    this.aliases = aliases;
    this.keys = keys;
  }

  /** A vendor with an alias, a secret that has a form, a default and an option. */
  static FakeProvider acme() {
    return new FakeProvider("acme-v1", Set.of("acme"), List.of(API_KEY, BASE_URL, REGION));
  }

  /** A vendor without an alias. */
  static FakeProvider globex() {
    return new FakeProvider(
        "globex",
        Set.of(),
        List.of(ConfigurationKey.required("token", "The account's token.").asSecret()));
  }

  static FakeProvider with(String vendor, Set<String> aliases, ConfigurationKey... keys) {
    return new FakeProvider(vendor, aliases, List.of(keys));
  }

  @Override
  public Vendor vendor() {
    return vendor;
  }

  @Override
  public Set<String> aliases() {
    return aliases;
  }

  @Override
  public List<ConfigurationKey> keys() {
    return keys;
  }

  @Override
  public Adapter open(AdapterConfiguration configuration, Resources resources) {
    if (configuration.text(REGION).contains("nowhere")) {
      throw new ConfigurationException(
          List.of(
              "There is no region nowhere for the key "
                  + configuration.text(API_KEY).getOrElse("none")));
    }
    FakeAdapter adapter = new FakeAdapter(vendor, configuration, resources);
    opened.add(adapter);
    return adapter;
  }
}
