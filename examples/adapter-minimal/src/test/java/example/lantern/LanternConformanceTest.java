package example.lantern;

import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.PatchbayConformance;
import java.util.Map;

final class LanternConformanceTest extends PatchbayConformance {
  @Override
  protected AdapterProvider provider() {
    return new LanternAdapterProvider();
  }

  @Override
  protected Map<String, String> configuration(String baseUrl) {
    return Map.of("base-url", baseUrl, "api-key", "kit-api-key-0001");
  }
}
