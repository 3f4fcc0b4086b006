package dev.patchbay.runtime;

import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Resources;
import java.util.List;
import java.util.Set;

/** The invented vendor that the service loader finds; public for it. */
public final class InstalledProvider implements AdapterProvider {
  private static final ConfigurationKey TOKEN =
      ConfigurationKey.required("token", "The account's token.").asSecret();

  /** The provider; a service loader makes it. */
  public InstalledProvider() {}

  @Override
  public Vendor vendor() {
    return Vendor.of("installed-v2");
  }

  @Override
  public Set<String> aliases() {
    return Set.of("installed");
  }

  @Override
  public List<ConfigurationKey> keys() {
    return List.of(TOKEN);
  }

  @Override
  public Adapter open(AdapterConfiguration configuration, Resources resources) {
    return new FakeAdapter(vendor(), configuration, resources);
  }
}
