package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.SandboxClock;
import dev.patchbay.sandbox.VendorSandbox;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.http.LoopbackServer;
import dev.patchbay.sandbox.http.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A simulator of Linked API with state: people search, person pages with their sections, connection
 * status and requests, messages, the captured inbox, accounts. Other {@code st.} actions are
 * refused as {@code invalidWorkflow}, {@code nv.} ones as {@code plusPlanRequired}.
 *
 * <p>A workflow is queued when it is started, runs at the first look and is done at the second.
 * What the vendor does not document is one possible reading: most errors have status 400; the inbox
 * of the first account was synchronised before the world's messages were written, and polls and
 * {@code GET /account} still answer when LinkedIn has signed the account out; further readings
 * stand where they are made.
 */
public final class LinkedApiSandbox implements VendorSandbox {

  /** The canonical name of the vendor. */
  public static final String VENDOR = "linkedapi";

  private final World world = World.load();
  private final SandboxClock clock = new SandboxClock(world.now());
  private final LinkedApiSimulator simulator = new LinkedApiSimulator(world, clock);
  private final LoopbackServer server;

  private LinkedApiSandbox(int port) {
    server = new LoopbackServer(port, simulator::handle);
  }

  /**
   * Starts a sandbox.
   *
   * @param port the port on the loopback interface, 0 for a free one
   * @return the running sandbox
   */
  public static LinkedApiSandbox start(int port) {
    return new LinkedApiSandbox(port);
  }

  @Override
  public String vendor() {
    return VENDOR;
  }

  @Override
  public String baseUrl() {
    return "http://localhost:" + server.port();
  }

  @Override
  public Map<String, String> configuration() {
    return Map.of("base-url", baseUrl(), "api-token", LinkedApiSimulator.TOKEN);
  }

  @Override
  public World world() {
    return world;
  }

  @Override
  public void advance(Duration by) {
    clock.advance(by);
  }

  @Override
  public void failNext(int status, String code) {
    simulator.failNext(
        status == 0
            ? Reply.cut()
            : new Reply(
                status,
                "application/json",
                Envelopes.failure(code, "This failure was asked for.").bytes()));
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
    simulator.sessionEnds();
  }

  /** The thin line has no webhooks, so nothing is ever delivered. */
  @Override
  public List<Delivery> deliveries() {
    return List.of();
  }

  @Override
  public void close() {
    server.close();
  }
}
