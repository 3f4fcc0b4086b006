package dev.patchbay.sandbox.unipile;

import dev.patchbay.sandbox.SandboxControl;
import dev.patchbay.sandbox.dialect.DialectRules;
import dev.patchbay.sandbox.dialect.DialectRules.PageBounds;
import dev.patchbay.sandbox.dialect.DialectSandbox;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A simulator of Unipile's API v1, LinkedIn only. It answers any client that speaks the API, in any
 * order, with state: an invitation sent is listed and conflicts when repeated, a message sent is in
 * its chat, a connected account is in the list, a webhook is called.
 *
 * <pre>{@code
 * try (UnipileSandbox sandbox = UnipileSandbox.start()) {
 *   client = new Client(sandbox.baseUrl() + "/api/v1", sandbox.apiKey());
 * }
 * }</pre>
 *
 * <p>At the start there are two accounts: one of Mira Solberg that works, and one of Arvid Lund
 * whose LinkedIn login is dead ({@code CREDENTIALS}). The mailbox part of the user name of a login
 * decides what LinkedIn asks: {@code 2fa@…}, {@code otp@…}, {@code inapp@…}, {@code phone@…},
 * {@code captcha@…} and {@code contract@…} meet a checkpoint (the code is {@code 482913}), {@code
 * restricted@…}, {@code busy@…}, {@code slow@…} and {@code captchaonly@…} an error, as does the
 * password {@code wrong}. A hosted link is finished by any {@code GET} of it.
 *
 * <p>A client in another language reaches the methods of this class over HTTP, see {@link
 * SandboxControl}; {@code POST /sandbox/approve} is {@link #approveInApp}.
 *
 * <p>The limit of invitations is 200 for the life of the sandbox, of which Mira has used 149, so
 * the next one crosses 75 percent. Everything it answers is written from the vendor's documents;
 * where they are silent, the simulator is one possible reading.
 */
public final class UnipileSandbox extends DialectSandbox {

  /** The canonical name of the vendor. */
  public static final String VENDOR = "unipile-v1";

  private static final DialectRules RULES =
      new DialectRules(
          VENDOR,
          "/api/v1",
          List.of(),
          "sandbox-key",
          Map.of(),
          Set.of(),
          Set.of(),
          new PageBounds(100, 10),
          1000,
          10);

  private UnipileSandbox(int port) {
    super(RULES, port);
  }

  /**
   * Starts a sandbox on a free port.
   *
   * @return the running sandbox
   */
  public static UnipileSandbox start() {
    return start(0);
  }

  /**
   * Starts a sandbox.
   *
   * @param port the port on the loopback interface, 0 for a free one
   * @return the running sandbox
   */
  public static UnipileSandbox start(int port) {
    return new UnipileSandbox(port);
  }
}
