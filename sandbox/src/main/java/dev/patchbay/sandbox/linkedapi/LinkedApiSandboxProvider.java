package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.SandboxProvider;
import dev.patchbay.sandbox.VendorSandbox;

/** Starts {@link LinkedApiSandbox} by its vendor's name. */
public final class LinkedApiSandboxProvider implements SandboxProvider {

  /** Made by {@link java.util.ServiceLoader}. */
  public LinkedApiSandboxProvider() {}

  @Override
  public String vendor() {
    return LinkedApiSandbox.VENDOR;
  }

  @Override
  public VendorSandbox start(int port) {
    return LinkedApiSandbox.start(port);
  }
}
