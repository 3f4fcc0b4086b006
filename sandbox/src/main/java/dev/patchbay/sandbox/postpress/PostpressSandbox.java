package dev.patchbay.sandbox.postpress;

import dev.patchbay.sandbox.dialect.DialectRules;
import dev.patchbay.sandbox.dialect.DialectRules.PageBounds;
import dev.patchbay.sandbox.dialect.DialectSandbox;
import dev.patchbay.sandbox.dialect.DialectTrait;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A simulator of postpress, LinkedIn only. It answers any client that speaks the API, in any order,
 * with state: an invitation sent is listed and conflicts when repeated, a message sent is in its
 * chat, a connected account is in the list, a webhook is called.
 *
 * <pre>{@code
 * try (PostpressSandbox sandbox = PostpressSandbox.start()) {
 *   client = new Client(sandbox.baseUrl(), sandbox.apiKey());
 * }
 * }</pre>
 *
 * <p>The address holds the path, {@code /v1}; {@code /api/v1} does the same, as the vendor's pages
 * print both. At the start there are two accounts: one of Mira Solberg that works, and one of Arvid
 * Lund whose LinkedIn login is dead ({@code CREDENTIALS}). The mailbox part of the user name of a
 * login decides what LinkedIn asks: {@code 2fa@…}, {@code otp@…}, {@code inapp@…}, {@code phone@…},
 * {@code captcha@…} and {@code contract@…} meet a checkpoint (the code is {@code 482913}), {@code
 * restricted@…}, {@code busy@…}, {@code slow@…} and {@code captchaonly@…} an error, as does the
 * password {@code wrong}. A hosted link is finished by any {@code GET} of it.
 *
 * <p>Most pages of postpress equal Unipile's, and so do the rooms behind the door; {@code RULES} is
 * all that differs. A request without a key meets the quickstart's envelope of errors, every other
 * error that of the endpoint pages. Where the vendor's documents are silent, the simulator is one
 * possible reading.
 */
public final class PostpressSandbox extends DialectSandbox {

  /** The canonical name of the vendor. */
  public static final String VENDOR = "postpress";

  private static final String PATH = "/v1";

  /** Routes of the dialect that neither a page of postpress shows nor its likeness promises. */
  private static final Set<String> UNKNOWN =
      Set.of(
          "POST /accounts/{id}/restart",
          "DELETE /chats/{id}",
          "PATCH /messages/{id}",
          "DELETE /messages/{id}",
          "POST /messages/{id}/reaction");

  private static final DialectRules RULES =
      new DialectRules(
          VENDOR,
          PATH,
          List.of("/api/v1"),
          "pp_test_sandbox",
          Map.of(
              "b7Qx2ExampleAcc", "acc_linkedin_7F2K",
              "d4Rw9ExampleOld", "acc_linkedin_4W9D"),
          Set.of(DialectTrait.values()),
          UNKNOWN,
          new PageBounds(250, 100),
          100,
          100);

  private PostpressSandbox(int port) {
    super(RULES, port);
  }

  /**
   * Starts a sandbox on a free port.
   *
   * @return the running sandbox
   */
  public static PostpressSandbox start() {
    return start(0);
  }

  /**
   * Starts a sandbox.
   *
   * @param port the port on the loopback interface, 0 for a free one
   * @return the running sandbox
   */
  public static PostpressSandbox start(int port) {
    return new PostpressSandbox(port);
  }

  @Override
  public String baseUrl() {
    return super.baseUrl() + PATH;
  }
}
