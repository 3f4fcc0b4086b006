package dev.patchbay.sandbox.dialect;

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
 * What the sandboxes of all vendors of the dialect do alike. Users start the one of their vendor.
 */
public abstract class DialectSandbox implements VendorSandbox {

  private final DialectRules rules;
  private final World world;
  private final SandboxClock clock;
  private final Simulator simulator;
  private final LoopbackServer server;

  /**
   * Starts a sandbox.
   *
   * @param rules what its vendor has for itself
   * @param port the port on the loopback interface, 0 for a free one
   */
  protected DialectSandbox(DialectRules rules, int port) {
    this.rules = rules;
    this.world = World.load();
    this.clock = new SandboxClock(world.now());
    AtomicReference<String> url = new AtomicReference<>("");
    this.simulator = new Simulator(rules, world, clock, url::get);
    SandboxControl control = new SandboxControl(this);
    control.on("approve", body -> simulator.approveInApp());
    this.server = control.serve(port, simulator::handle);
    url.set("http://localhost:" + server.port());
  }

  @Override
  public String vendor() {
    return rules.vendor();
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
    return rules.apiKey();
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
   * @return each as method, space, path pattern below that of the API
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
