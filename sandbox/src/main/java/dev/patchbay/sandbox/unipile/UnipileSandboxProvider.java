package dev.patchbay.sandbox.unipile;

import dev.patchbay.sandbox.SandboxProvider;
import dev.patchbay.sandbox.VendorSandbox;

/** Starts {@link UnipileSandbox} by its vendor's name. */
public final class UnipileSandboxProvider implements SandboxProvider {

  /** Made by {@link java.util.ServiceLoader}. */
  public UnipileSandboxProvider() {}

  @Override
  public String vendor() {
    return UnipileSandbox.VENDOR;
  }

  @Override
  public VendorSandbox start(int port) {
    return UnipileSandbox.start(port);
  }
}
