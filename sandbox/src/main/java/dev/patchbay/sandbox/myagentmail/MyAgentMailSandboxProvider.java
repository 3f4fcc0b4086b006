package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.SandboxProvider;
import dev.patchbay.sandbox.VendorSandbox;
import java.util.Map;

/** Starts {@link MyAgentMailSandbox} by its vendor's name. */
public final class MyAgentMailSandboxProvider implements SandboxProvider {
  private static final String SESSIONS = "more-sessions";

  /** Made by {@link java.util.ServiceLoader}. */
  public MyAgentMailSandboxProvider() {}

  @Override
  public String vendor() {
    return MyAgentMailSandbox.VENDOR;
  }

  @Override
  public VendorSandbox start(int port) {
    return MyAgentMailSandbox.start(port);
  }

  @Override
  public Map<String, String> options() {
    return Map.of(SESSIONS, "how many sessions there are on top of the two of the world, up to 8");
  }

  @Override
  public VendorSandbox start(int port, Map<String, String> options) {
    if (!options().keySet().containsAll(options.keySet())) {
      return SandboxProvider.super.start(port, options);
    }
    int more = number(options.getOrDefault(SESSIONS, "0"));
    MyAgentMailSandbox sandbox = MyAgentMailSandbox.start(port);
    sandbox.addSessions(more);
    return sandbox;
  }

  private static int number(String text) {
    if (!text.matches("[0-8]")) {
      throw new IllegalArgumentException(SESSIONS + " has to be from 0 to 8, not " + text);
    }
    return Integer.parseInt(text);
  }
}
