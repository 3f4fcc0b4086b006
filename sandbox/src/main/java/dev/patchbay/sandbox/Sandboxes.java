package dev.patchbay.sandbox;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** The simulators on the class path, by vendor. */
public final class Sandboxes {

  private Sandboxes() {}

  /**
   * Lists the vendors that have a simulator.
   *
   * @return canonical names in alphabetical order
   */
  public static List<String> vendors() {
    return providers().stream().map(SandboxProvider::vendor).sorted().toList();
  }

  /**
   * Starts the simulator of a vendor.
   *
   * @param vendor the canonical name, as {@code unipile-v1}
   * @param port the port on the loopback interface, 0 for a free one
   * @return the running simulator; the caller closes it
   * @throws IllegalArgumentException if no simulator has that name, the message lists those there
   *     are, or if the port is taken
   */
  public static VendorSandbox start(String vendor, int port) {
    return start(vendor, port, Map.of());
  }

  /**
   * Starts the simulator of a vendor with options.
   *
   * @param vendor the canonical name, as {@code unipile-v1}
   * @param port the port on the loopback interface, 0 for a free one
   * @param options values by name, see {@link SandboxProvider#options}
   * @return the running simulator; the caller closes it
   * @throws IllegalArgumentException if no simulator has that name, it has no such option, or the
   *     port is taken
   */
  public static VendorSandbox start(String vendor, int port, Map<String, String> options) {
    return providers().stream()
        .filter(provider -> provider.vendor().equals(vendor))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no sandbox for \"" + vendor + "\"; there are " + vendors()))
        .start(port, options);
  }

  private static List<SandboxProvider> providers() {
    return ServiceLoader.load(SandboxProvider.class, Sandboxes.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }
}
