package dev.patchbay.sandbox;

import java.util.Map;
import java.util.TreeMap;

/**
 * Starts the simulator of one vendor. Providers are found by {@link java.util.ServiceLoader}, so a
 * simulator is added by a class and a line in {@code META-INF/services}.
 */
public interface SandboxProvider {

  /**
   * The vendor it simulates.
   *
   * @return the canonical name, as {@code unipile-v1}
   */
  String vendor();

  /**
   * Starts a simulator with a fresh world.
   *
   * @param port the port on the loopback interface, 0 for a free one
   * @return the running simulator; the caller closes it
   */
  VendorSandbox start(int port);

  /**
   * The options that only this vendor's simulator has.
   *
   * @return what each does, by name; none unless overridden
   */
  default Map<String, String> options() {
    return Map.of();
  }

  /**
   * Starts a simulator with a fresh world and with options.
   *
   * @param port the port on the loopback interface, 0 for a free one
   * @param options values by name, see {@link #options}
   * @return the running simulator; the caller closes it
   * @throws IllegalArgumentException if there is no such option or a value is none it can have; the
   *     message says what there is
   */
  default VendorSandbox start(int port, Map<String, String> options) {
    for (String name : options.keySet()) {
      if (!options().containsKey(name)) {
        throw new IllegalArgumentException(
            "The sandbox of "
                + vendor()
                + " has no option "
                + name
                + "; it has "
                + (options().isEmpty() ? "none" : new TreeMap<>(options())));
      }
    }
    return start(port);
  }
}
