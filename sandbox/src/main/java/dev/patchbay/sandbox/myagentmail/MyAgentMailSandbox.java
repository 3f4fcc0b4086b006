package dev.patchbay.sandbox.myagentmail;

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

/**
 * A simulator of MyAgentMail's LinkedIn API with state. It answers any client that speaks the API,
 * in any order: sessions with challenges, the pool and its router, daily budgets, raw and
 * classified searches, signals of all five kinds with signed webhooks, watchlists, messages,
 * invitations, posts and the reads.
 *
 * <pre>{@code
 * try (MyAgentMailSandbox sandbox = MyAgentMailSandbox.start(0)) {
 *   sandbox.postAppears("lina-orvik-3b1", "Our outbound is broken");
 *   sandbox.advance(Duration.ofHours(7)); // signals look when their time comes
 * }
 * }</pre>
 *
 * <p>At the start there are two sessions: one of Mira Solberg that works, and one of Arvid Lund
 * that LinkedIn wants to see a person of, which the vendor takes for a limit of 24 hours. {@link
 * #sessionEnds} does the same to the first.
 *
 * <p>The vendor finds out by polling, so nothing is delivered before {@link #advance} reaches the
 * time of a signal's next look, or before the signal is run. The language model is replaced by
 * words: a post, a comment or a job matches when it and the person's role share words with the
 * firing rule, and none with its sentences that begin with {@code Skip}.
 *
 * <p>What the vendor does not document is one possible reading, said where it is made; answers of
 * which nothing is documented carry a member {@code sandbox} that says so. A client in another
 * language reaches the methods of this class over HTTP, see {@link SandboxControl}; on top of those
 * there are {@code POST /sandbox/post} with {@code person} and {@code text}, {@code /sandbox/job}
 * with {@code person}, {@code role} and {@code company}, {@code /sandbox/approve}, {@code
 * /sandbox/pause} with {@code reason}, {@code /sandbox/add-on} with {@code active}, and {@code
 * /sandbox/sessions} with {@code count}.
 */
public final class MyAgentMailSandbox implements VendorSandbox {

  /** The canonical name of the vendor. */
  public static final String VENDOR = "myagentmail";

  private final World world = World.load();
  private final SandboxClock clock = new SandboxClock(world.now());
  private final MyAgentMailSimulator simulator = new MyAgentMailSimulator(world, clock);
  private final LoopbackServer server;

  private MyAgentMailSandbox(int port) {
    SandboxControl control =
        new SandboxControl(this)
            .on("post", body -> postAppears(body.text("person"), body.text("text")))
            .on(
                "job",
                body -> jobChanges(body.text("person"), body.text("role"), body.text("company")))
            .on("approve", body -> approve())
            .on("pause", body -> sessionPauses(body.text("reason")))
            .on("add-on", body -> addOn(body.flag("active")))
            .on("sessions", body -> addSessions((int) body.number("count", 0)));
    server = control.serve(port, simulator::handle);
  }

  /**
   * Starts a sandbox.
   *
   * @param port the port on the loopback interface, 0 for a free one
   * @return the running sandbox
   */
  public static MyAgentMailSandbox start(int port) {
    return new MyAgentMailSandbox(port);
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
    return Map.of("base-url", baseUrl(), "api-key", Gate.KEY);
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
        status == 0 ? Reply.cut() : Errors.reply(status, code, "This failure was asked for."));
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
   * Lets LinkedIn throttle the first session, so that the vendor pauses it for 24 hours.
   *
   * @param reason what the vendor tells of it, as {@code LinkedIn answered 999}
   */
  public void sessionPauses(String reason) {
    simulator.sessionPauses(reason);
  }

  /**
   * Lets somebody publish a post now.
   *
   * @param person a name of the person, see {@link World#meant}
   * @param text what they write
   * @throws IllegalArgumentException if nobody is called so
   */
  public void postAppears(String person, String text) {
    simulator.postAppears(person, text);
  }

  /**
   * Lets somebody change the job. The vendor sees it when it next looks at the person, which it
   * does once in seven days.
   *
   * @param person a name of the person, see {@link World#meant}
   * @param role the new role
   * @param company the new company
   * @throws IllegalArgumentException if nobody is called so
   */
  public void jobChanges(String person, String role, String company) {
    simulator.jobChanges(person, role, company);
  }

  /**
   * Lets the owner of the account that logs in approve it in LinkedIn's app.
   *
   * @return whether somebody was asked to
   */
  public boolean approve() {
    return simulator.approve();
  }

  /**
   * Switches the add-on for LinkedIn, without which the vendor answers 402.
   *
   * @param active whether the tenant has it
   */
  public void addOn(boolean active) {
    simulator.subscribed(active);
  }

  /**
   * Connects more accounts, of people who have none yet. There may be ten in all.
   *
   * @param count how many
   */
  public void addSessions(int count) {
    simulator.addSessions(count);
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
