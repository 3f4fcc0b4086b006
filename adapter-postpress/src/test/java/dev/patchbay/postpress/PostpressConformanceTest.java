package dev.patchbay.postpress;

import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.PatchbayConformance;
import java.util.Map;

final class PostpressConformanceTest extends PatchbayConformance {
  @Override
  protected AdapterProvider provider() {
    return new PostpressAdapterProvider();
  }

  @Override
  protected Map<String, String> configuration(String baseUrl) {
    return Map.of("base-url", baseUrl + "/v1", "api-key", "kit-api-key-0001");
  }
}
