package dev.patchbay.unipile;

import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.PatchbayConformance;
import java.util.Map;

final class UnipileConformanceTest extends PatchbayConformance {
  @Override
  protected AdapterProvider provider() {
    return new UnipileAdapterProvider();
  }

  @Override
  protected Map<String, String> configuration(String baseUrl) {
    return Map.of("base-url", baseUrl, "api-key", "kit-api-key-0001");
  }
}
