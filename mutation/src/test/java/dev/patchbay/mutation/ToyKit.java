package dev.patchbay.mutation;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.PatchbayConformance;
import dev.patchbay.tck.defect.Defect;
import dev.patchbay.tck.defect.ToyProvider;
import java.util.Map;

/** The kit over its own made-up vendor; PIT runs it, Surefire does not. */
final class ToyKit extends PatchbayConformance {
  @Override
  protected AdapterProvider provider() {
    return new ToyProvider(Defect.NONE);
  }

  @Override
  protected Map<String, String> configuration(String baseUrl) {
    return ToyProvider.configuration(baseUrl);
  }

  @Override
  protected Pack pack() {
    return Pack.load(ToyProvider.PACK);
  }
}
