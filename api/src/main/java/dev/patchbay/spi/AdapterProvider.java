package dev.patchbay.spi;

import dev.patchbay.call.Operation;
import dev.patchbay.identity.Vendor;
import java.util.List;
import java.util.Set;

/**
 * How a vendor's adapter is found and opened. Registered as a service in both {@code module-info}
 * and {@code META-INF/services}.
 */
public interface AdapterProvider {
  /** The vendor's canonical name. */
  Vendor vendor();

  /** Shorter names it also answers to in configurations, e.g. {@code unipile}. */
  Set<String> aliases();

  /** Every key it reads; unknown ones are refused. */
  List<ConfigurationKey> keys();

  /**
   * Operations that only this vendor has, beside those of the port; none unless overridden. The
   * conformance kit tests them too.
   */
  default List<Operation<?, ?>> operations() {
    return List.of();
  }

  /**
   * Opens the adapter. Makes no call.
   *
   * @param configuration values for {@link #keys()}, already checked for presence and form
   * @param resources what is shared with other adapters of this JVM; owned by whoever opens
   * @throws dev.patchbay.error.ConfigurationException when values are unusable together
   */
  Adapter open(AdapterConfiguration configuration, Resources resources);
}
