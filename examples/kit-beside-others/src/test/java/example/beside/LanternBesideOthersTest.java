package example.beside;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.PatchbayConformance;
import example.lantern.LanternAdapterProvider;
import java.nio.file.Path;
import java.util.Map;

/** The whole kit, in this company; the pack is read from a folder. */
final class LanternBesideOthersTest extends PatchbayConformance {
  @Override
  protected AdapterProvider provider() {
    return new LanternAdapterProvider();
  }

  @Override
  protected Pack pack() {
    return Pack.load(Path.of("../adapter-minimal/src/test/resources/fixtures/lantern-v1"));
  }

  @Override
  protected Map<String, String> configuration(String baseUrl) {
    return Map.of("base-url", baseUrl, "api-key", "kit-api-key-0001");
  }
}
