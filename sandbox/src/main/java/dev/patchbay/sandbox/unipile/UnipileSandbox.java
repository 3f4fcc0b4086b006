package dev.patchbay.sandbox.unipile;

import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.SandboxClock;
import dev.patchbay.sandbox.SandboxControl;
import dev.patchbay.sandbox.VendorSandbox;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.http.LoopbackServer;
import dev.patchbay.sandbox.http.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

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
public final class UnipileSandbox implements VendorSandbox {

  /** The canonical name of the vendor. */
  public static final String VENDOR = "unipile-v1";

  private final World world;
  private final SandboxClock clock;
  private final Simulator simulator;
  private final LoopbackServer server;

  private UnipileSandbox(int port) {
    this.world = World.load();
    this.clock = new SandboxClock(world.now());
    AtomicReference<String> url = new AtomicReference<>("");
    this.simulator = new Simulator(world, clock, url::get);
    SandboxControl control =
        new SandboxControl(this).on("approve", body -> simulator.approveInApp());
    this.server =
        new LoopbackServer(
            port,
            call -> {
              Reply reply = control.handle(call);
              return reply == null ? simulator.handle(call) : reply;
            });
    url.set("http://localhost:" + server.port());
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

  @Override
  public String vendor() {
    return VENDOR;
  }

  @Override
  public String baseUrl() {
    return "http://localhost:" + server.port();
  }

  /**
   * The key for the header {@code X-API-KEY}.
   *
   * @return the key
   */
  public String apiKey() {
    return Simulator.API_KEY;
  }

  @Override
  public Map<String, String> configuration() {
    return Map.of("base-url", baseUrl(), "api-key", apiKey());
  }

  @Override
  public World world() {
    return world;
  }

  /**
   * The sandbox's clock, to be shared with a client whose times should agree.
   *
   * @return the clock; move it by {@link #advance} so that webhooks follow
   */
  public Clock clock() {
    return clock;
  }

  @Override
  public void advance(Duration by) {
    simulator.advance(by);
  }

  /**
   * Makes the next request fail with the vendor's error envelope. Several calls queue up.
   *
   * @param status the HTTP status; 0 cuts the connection
   * @param code the error type, with or without {@code errors/}
   */
  @Override
  public void failNext(int status, String code) {
    simulator.failNext(
        status == 0 ? Reply.cut() : Errors.reply(status, code, "This failure was asked for.", ""));
  }

  /**
   * Answers the next request with exactly these bytes.
   *
   * @param status the HTTP status
   * @param contentType the content type
   * @param body the body
   */
  public void answerNext(int status, String contentType, String body) {
    simulator.failNext(new Reply(status, contentType, body.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public void messageArrives(String person, String text) {
    simulator.messageArrives(person, text);
  }

  @Override
  public void connectionAppears(String person) {
    simulator.connectionAppears(person);
  }

  @Override
  public void sessionEnds() {
    simulator.status(simulator.firstAccount(), "CREDENTIALS");
  }

  /**
   * Sets an account's status and tells the {@code account_status} webhooks.
   *
   * @param accountId the account
   * @param status {@code OK}, {@code CONNECTING}, {@code STOPPED}, {@code ERROR}, {@code
   *     CREDENTIALS} or {@code PERMISSIONS}
   * @throws IllegalArgumentException if there is no such account
   */
  public void accountStatus(String accountId, String status) {
    simulator.status(accountId, status);
  }

  /**
   * Taps "yes" in the LinkedIn app for a login that waits for it.
   *
   * @return whether one waited
   */
  public boolean approveInApp() {
    return simulator.approveInApp();
  }

  /**
   * Lists the routes it answers.
   *
   * @return each as method, space, path pattern below {@code /api/v1}
   */
  public List<String> routes() {
    return simulator.routes();
  }

  @Override
  public List<Delivery> deliveries() {
    return simulator.deliveries();
  }

  @Override
  public void close() {
    server.close();
    simulator.close();
  }
}
