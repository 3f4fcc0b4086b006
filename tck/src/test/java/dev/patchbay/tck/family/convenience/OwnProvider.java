package dev.patchbay.tck.family.convenience;

import dev.patchbay.answer.Done;
import dev.patchbay.call.Operation;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Resources;
import java.util.List;
import java.util.Set;

/** Of these classes; opens nothing. */
public final class OwnProvider implements AdapterProvider {
  public static final Operation<Asking, Done> ASK =
      Operation.write("own.ask", Asking.class, Done.class);
  public static final Operation<Asking, Done> FORGOTTEN =
      Operation.write("own.forgotten", Asking.class, Done.class);

  @Override
  public Vendor vendor() {
    return Vendor.of("own");
  }

  @Override
  public Set<String> aliases() {
    return Set.of();
  }

  @Override
  public List<ConfigurationKey> keys() {
    return List.of();
  }

  @Override
  public List<Operation<?, ?>> operations() {
    return List.of(ASK, FORGOTTEN);
  }

  @Override
  public Adapter open(AdapterConfiguration configuration, Resources resources) {
    throw new IllegalStateException("has no adapter");
  }
}
