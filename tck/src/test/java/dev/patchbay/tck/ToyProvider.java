package dev.patchbay.tck;

import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Resources;
import java.util.List;
import java.util.Set;

/**
 * Opens the made-up vendor.
 *
 * @param defect in which way its adapter is wrong
 */
record ToyProvider(Defect defect) implements AdapterProvider {
  private static final ConfigurationKey URL = ConfigurationKey.required("url", "Where it is");
  private static final ConfigurationKey KEY = ConfigurationKey.required("key", "A key").asSecret();

  @Override
  public Vendor vendor() {
    return ToyAdapter.VENDOR;
  }

  @Override
  public Set<String> aliases() {
    return Set.of();
  }

  @Override
  public List<ConfigurationKey> keys() {
    return List.of(URL, KEY);
  }

  @Override
  public Adapter open(AdapterConfiguration configuration, Resources resources) {
    return new ToyAdapter(configuration.require(URL), configuration.require(KEY), defect);
  }
}
