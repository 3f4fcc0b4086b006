package dev.patchbay.sandbox;

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
}
