package dev.patchbay.linkedapi;

import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.PatchbayConformance;
import java.util.Map;

final class LinkedApiConformanceTest extends PatchbayConformance {
  @Override
  protected AdapterProvider provider() {
    return new LinkedApiAdapterProvider();
  }

  @Override
  protected Map<String, String> configuration(String baseUrl) {
    return Map.of(
        "base-url",
        baseUrl,
        "api-token",
        "linked_kit_0001",
        "accounts",
        "79ce57be-9800-31b0-81d8-3eef62a85292=id_kit_account_0001");
  }
}
