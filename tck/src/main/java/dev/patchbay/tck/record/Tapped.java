package dev.patchbay.tck.record;

import dev.patchbay.call.Operation;
import dev.patchbay.error.ConfigurationException;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Resources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An adapter's provider whose adapter talks to the vendor through a proxy that keeps what is said.
 * Give it to {@code PatchbaysBuilder.providers} in the place of the adapter's own, open one
 * Patchbay, and hand both to {@link Recording} or {@link LiveDrift}. One adapter can be open at a
 * time. Closing stops the proxy; what was heard is forgotten.
 */
public final class Tapped implements AdapterProvider, AutoCloseable {
  private final AdapterProvider provider;
  private Map<String, String> values = Map.of();
  private List<RecordingProxy> proxies = List.of();

  private Tapped(AdapterProvider provider) {
    this.provider = provider;
  }

  /**
   * Taps an adapter.
   *
   * @param provider the adapter's own provider; it has a key called {@code base-url}
   * @return the provider to open instead
   */
  public static Tapped of(AdapterProvider provider) {
    return new Tapped(provider);
  }

  @Override
  public Vendor vendor() {
    return provider.vendor();
  }

  @Override
  public Set<String> aliases() {
    return provider.aliases();
  }

  @Override
  public List<ConfigurationKey> keys() {
    return provider.keys();
  }

  @Override
  public List<Operation<?, ?>> operations() {
    return provider.operations();
  }

  /**
   * Opens the adapter with the proxy's address in the place of the vendor's.
   *
   * @throws ConfigurationException if no key of the adapter is the vendor's address
   */
  @Override
  public Adapter open(AdapterConfiguration configuration, Resources resources) {
    Map<String, String> given = new LinkedHashMap<>();
    for (ConfigurationKey key : provider.keys()) {
      configuration.text(key).peek(value -> given.put(key.name(), value));
    }
    String address =
        given.keySet().stream()
            .filter(name -> name.equals("url") || name.endsWith("base-url"))
            .findFirst()
            .orElseThrow(
                () ->
                    new ConfigurationException(
                        List.of(
                            "The adapter of "
                                + vendor()
                                + " has no key base-url, so nothing can stand between it and the"
                                + " vendor")));
    close();
    values = Map.copyOf(given);
    RecordingProxy proxy =
        new RecordingProxy(values.getOrDefault(address, "").replaceFirst("/+$", ""));
    proxies = List.of(proxy);
    given.put(address, proxy.address());
    return provider.open(AdapterConfiguration.of(given), resources);
  }

  /** The values of the secret keys, by name of the key. */
  Map<String, String> secrets() {
    Map<String, String> secrets = new LinkedHashMap<>();
    provider.keys().stream()
        .filter(ConfigurationKey::secret)
        .filter(key -> values.containsKey(key.name()))
        .forEach(key -> secrets.put(key.name(), values.getOrDefault(key.name(), "")));
    return secrets;
  }

  RecordingProxy proxy() {
    if (proxies.isEmpty()) {
      throw new IllegalStateException("Open the adapter before recording it");
    }
    return proxies.get(0);
  }

  @Override
  public void close() {
    proxies.forEach(RecordingProxy::close);
    proxies = List.of();
  }
}
