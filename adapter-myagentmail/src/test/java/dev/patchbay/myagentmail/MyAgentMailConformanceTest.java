package dev.patchbay.myagentmail;

import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.PatchbayConformance;
import java.util.Map;

final class MyAgentMailConformanceTest extends PatchbayConformance {
  @Override
  protected AdapterProvider provider() {
    return new MyAgentMailAdapterProvider();
  }

  @Override
  protected Map<String, String> configuration(String baseUrl) {
    return Map.of("base-url", baseUrl, "api-key", Lab.KEY);
  }
}
