package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.SandboxClock;
import dev.patchbay.sandbox.SandboxControl;
import dev.patchbay.sandbox.VendorSandbox;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.http.LoopbackServer;
import dev.patchbay.sandbox.http.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A simulator of Linked API with state. It answers any client that speaks the API, in any order:
 * every action, standard and Sales Navigator, the grammar of workflows, polls of conversations,
 * inbox and network, the accounts, seats, limits and the webhook of the customer.
 *
 * <pre>{@code
 * try (LinkedApiSandbox sandbox = LinkedApiSandbox.start(0)) {
 *   client = new Client(sandbox.baseUrl(), "linked_sandbox_token", "id_sandbox_mira-solberg");
 * }
 * }</pre>
 *
 * <p>At the start there are two accounts: one of Mira Solberg that works, with a plus seat and
 * Sales Navigator, and one of Arvid Lund that has to be reconnected. A connection link is finished
 * by any {@code GET} of it.
 *
 * <p>A workflow is queued when it is started; every look at a workflow of its account brings the
 * first of the account's queue one step on, from queued to running and to done. {@link #pace} makes
 * workflows take real time instead, and {@link #advance} does what is usually done in that time.
 *
 * <p>What the vendor does not document is one possible reading: most errors have status 400; polls
 * and {@code GET /account} still answer when LinkedIn has signed the account out; further readings
 * stand where they are made. A client in another language reaches the methods of this class over
 * HTTP, see {@link SandboxControl}; on top of those there are {@code POST /sandbox/invitation} with
 * {@code person}, {@code /sandbox/fail-workflow} with {@code reason}, {@code /sandbox/fail-action}
 * with {@code action} and {@code error}, {@code /sandbox/working-hours} with {@code state}, {@code
 * /sandbox/pace} with {@code millis}, and {@code /sandbox/accounts} with {@code count}.
 */
public final class LinkedApiSandbox implements VendorSandbox {

  /** The canonical name of the vendor. */
  public static final String VENDOR = "linkedapi";

  private final World world = World.load();
  private final SandboxClock clock = new SandboxClock(world.now());
  private final LinkedApiSimulator simulator;
  private final LoopbackServer server;

  private LinkedApiSandbox(int port) {
    AtomicReference<String> url = new AtomicReference<>("");
    simulator = new LinkedApiSimulator(world, clock, url::get);
    SandboxControl control =
        new SandboxControl(this)
            .on("invitation", body -> invitationArrives(body.text("person")))
            .on("fail-workflow", body -> failWorkflow(body.text("reason")))
            .on("fail-action", body -> failAction(body.text("action"), body.text("error")))
            .on("working-hours", body -> workingHours(body.text("state")))
            .on("pace", body -> pace(Duration.ofMillis(body.number("millis", 0))))
            .on("accounts", body -> addAccounts((int) body.number("count", 0)));
    server = control.serve(port, simulator::handle);
    url.set(baseUrl());
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
    simulator.advance(by);
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

  /**
   * Lets somebody invite the owner of the first session.
   *
   * @param person a name of the person, see {@link World#meant}
   * @throws IllegalArgumentException if nobody is called so
   */
  public void invitationArrives(String person) {
    simulator.invitationArrives(person);
  }

  /**
   * Lets the next workflow that would be done fail as a whole. Several calls queue up.
   *
   * @param reason the vendor's type, as {@code languageNotSupported}
   */
  public void failWorkflow(String reason) {
    simulator.failWorkflow(reason);
  }

  /**
   * Lets the next action of a type fail. Several calls queue up.
   *
   * @param action the type, as {@code st.searchPeople}
   * @param error the vendor's type, as {@code searchingNotAllowed}
   * @throws IllegalArgumentException if there is no such action
   */
  public void failAction(String action, String error) {
    simulator.failAction(action, error);
  }

  /**
   * Opens or closes the working hours of all accounts.
   *
   * @param state {@code open}; {@code closed}, so that workflows wait; or {@code rejecting}, so
   *     that they are refused
   * @throws IllegalArgumentException if it is none of these
   */
  public void workingHours(String state) {
    simulator.hours(state);
  }

  /**
   * Lets workflows take real time from now on, whether anybody looks or not. Workflows of one
   * account are done one after another, those of several side by side.
   *
   * @param each how long each takes; zero to go by looks again
   */
  public void pace(Duration each) {
    simulator.pace(each);
  }

  /**
   * Adds active accounts, for tests of load. Each has an identification token that {@code
   * accounts.getAll} tells, and begins without messages and invitations.
   *
   * @param count how many
   */
  public void addAccounts(int count) {
    simulator.addAccounts(count);
  }

  /**
   * Lists the routes it answers.
   *
   * @return each as method, space, path pattern
   */
  public List<String> routes() {
    return simulator.routeNames();
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
