package dev.patchbay.mutation;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.PatchbayConformance;
import dev.patchbay.tck.defect.ToyProvider;
import java.util.Map;

/** The kit over {@link ConstantProvider}; the test of mutants runs it, Surefire does not. */
final class ConstantKit extends PatchbayConformance {
  @Override
  protected AdapterProvider provider() {
    return new ConstantProvider();
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
