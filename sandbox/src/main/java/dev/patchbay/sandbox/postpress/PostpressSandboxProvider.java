package dev.patchbay.sandbox.postpress;

import dev.patchbay.sandbox.SandboxProvider;
import dev.patchbay.sandbox.VendorSandbox;

/** Starts {@link PostpressSandbox} by its vendor's name. */
public final class PostpressSandboxProvider implements SandboxProvider {

  /** Made by {@link java.util.ServiceLoader}. */
  public PostpressSandboxProvider() {}

  @Override
  public String vendor() {
    return PostpressSandbox.VENDOR;
  }

  @Override
  public VendorSandbox start(int port) {
    return PostpressSandbox.start(port);
  }
}
