package dev.patchbay.mutation;

import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Resources;
import dev.patchbay.tck.defect.Defect;
import dev.patchbay.tck.defect.ToyProvider;
import java.util.List;
import java.util.Set;

/** The made-up vendor, with a constant that only a method computes which nothing else calls. */
public final class ConstantProvider implements AdapterProvider {
  private static final Vendor VENDOR = computed();

  private final AdapterProvider toy = new ToyProvider(Defect.NONE);

  private static Vendor computed() {
    return Vendor.of("toy-v1");
  }

  static String unused() {
    return "nobody asks";
  }

  @Override
  public Vendor vendor() {
    return VENDOR;
  }

  @Override
  public Set<String> aliases() {
    return toy.aliases();
  }

  @Override
  public List<ConfigurationKey> keys() {
    return toy.keys();
  }

  @Override
  public Adapter open(AdapterConfiguration configuration, Resources resources) {
    return toy.open(configuration, resources);
  }
}
