package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.SandboxProvider;
import dev.patchbay.sandbox.VendorSandbox;
import java.time.Duration;
import java.util.Map;

/** Starts {@link LinkedApiSandbox} by its vendor's name. */
public final class LinkedApiSandboxProvider implements SandboxProvider {
  private static final String PACE = "workflow-millis";
  private static final String ACCOUNTS = "more-accounts";

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

  @Override
  public Map<String, String> options() {
    return Map.of(
        PACE, "milliseconds that each workflow takes; without it workflows go by looks",
        ACCOUNTS, "how many active accounts there are on top of the two of the world");
  }

  @Override
  public VendorSandbox start(int port, Map<String, String> options) {
    if (!options().keySet().containsAll(options.keySet())) {
      return SandboxProvider.super.start(port, options);
    }
    Duration pace = Duration.ofMillis(number(options, PACE));
    int accounts = number(options, ACCOUNTS);
    LinkedApiSandbox sandbox = LinkedApiSandbox.start(port);
    sandbox.pace(pace);
    sandbox.addAccounts(accounts);
    return sandbox;
  }

  private static int number(Map<String, String> options, String name) {
    String text = options.getOrDefault(name, "0");
    try {
      int number = Integer.parseInt(text);
      if (number >= 0) {
        return number;
      }
      throw new IllegalArgumentException(name + " has to be 0 or more, not " + text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " has to be a number, not " + text, e);
    }
  }
}
