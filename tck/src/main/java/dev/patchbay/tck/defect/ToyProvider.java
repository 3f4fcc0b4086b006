package dev.patchbay.tck.defect;

import dev.patchbay.call.Operation;
import dev.patchbay.identity.Vendor;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Resources;
import dev.patchbay.tck.run.Subject;
import dev.patchbay.tck.toy.AskForNothing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Opens the made-up vendor.
 *
 * @param defect in which way its adapter is wrong
 */
public record ToyProvider(Defect defect) implements AdapterProvider {
  /** The pack of the made-up vendor. */
  public static final String PACK = "toy-v1";

  /** How long a check waits for what an adapter that is wrong on purpose never does. */
  static final Duration PATIENCE = Duration.ofSeconds(1);

  private static final ConfigurationKey URL = ConfigurationKey.required("url", "Where it is");
  private static final ConfigurationKey KEY = ConfigurationKey.required("key", "A key").asSecret();

  /** The made-up vendor's adapter, right or wrong in one way, as what is tested. */
  public static Subject subject(Defect defect) {
    Subject subject =
        new Subject(new ToyProvider(defect), Pack.load(PACK), ToyProvider::configuration);
    return defect == Defect.NONE ? subject : subject.within(PATIENCE);
  }

  /**
   * How it is configured.
   *
   * @param baseUrl where the kit plays the vendor
   * @return values by key
   */
  public static Map<String, String> configuration(String baseUrl) {
    return Map.of("url", baseUrl, "key", "toy-key-0001");
  }

  @Override
  public Vendor vendor() {
    return ToyAdapter.VENDOR;
  }

  @Override
  public Set<String> aliases() {
    return Set.of();
  }

  @Override
  public List<ConfigurationKey> keys() {
    return List.of(URL, KEY);
  }

  @Override
  public List<Operation<?, ?>> operations() {
    return defect == Defect.HAS_A_FACTORY_THAT_DROPS_WHAT_IT_IS_GIVEN
        ? List.of(Operation.read("toy.ask", AskForNothing.class, AskForNothing.class))
        : List.of();
  }

  @Override
  public Adapter open(AdapterConfiguration configuration, Resources resources) {
    return new ToyAdapter(configuration.require(URL), configuration.require(KEY), defect);
  }
}
