package example.lantern;

import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Resources;
import dev.patchbay.support.http.BaseUrl;
import java.util.List;
import java.util.Set;

/** Opens {@code lantern-v1}, also known as {@code lantern}; a service loader finds it. */
public final class LanternAdapterProvider implements AdapterProvider {
  static final Vendor VENDOR = Vendor.of("lantern-v1");

  private static final ConfigurationKey BASE_URL =
      ConfigurationKey.required("base-url", "Where Lantern is, as https://api.lantern.example")
          .checking(BaseUrl::flaw);
  private static final ConfigurationKey API_KEY =
      ConfigurationKey.required("api-key", "A key of Lantern's settings page").asSecret();

  @Override
  public Vendor vendor() {
    return VENDOR;
  }

  @Override
  public Set<String> aliases() {
    return Set.of("lantern");
  }

  @Override
  public List<ConfigurationKey> keys() {
    return List.of(BASE_URL, API_KEY);
  }

  @Override
  public Adapter open(AdapterConfiguration configuration, Resources resources) {
    return LanternAdapter.over(
        configuration.require(BASE_URL), configuration.require(API_KEY), resources);
  }
}
