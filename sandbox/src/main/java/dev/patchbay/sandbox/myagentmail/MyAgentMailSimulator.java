package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.SandboxClock;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Refusal;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Answers calls to MyAgentMail, one at a time. Thread-safe. */
final class MyAgentMailSimulator {
  private final World world;
  private final SandboxClock clock;
  private final Ids ids = new Ids();
  private final Gate gate;
  private final Hooks hooks;
  private final Signals signals;
  private final Pool pool;
  private final Logins logins;
  private final PostBook posts;
  private final Profiles profiles;
  private final InboxWatch inbox;
  private final Cadences cadences;
  private final Router router = new Router();
  private final Deque<Reply> failures = new ArrayDeque<>();

  MyAgentMailSimulator(World world, SandboxClock clock) {
    this.world = world;
    this.clock = clock;
    gate = new Gate(clock);
    hooks = new Hooks(clock);
    signals = new Signals(clock, ids, hooks);
    pool = new Pool(world, clock, this::connected);
    inbox = new InboxWatch(pool, ids, clock, signals::accepted);
    logins = new Logins(world, clock, pool, ids);
    posts = new PostBook(world);
    cadences = new Cadences(clock, ids, new CadenceRun(world, clock, pool, ids, hooks));
    profiles = new Profiles(clock);
    Searches searches = new Searches(clock, gate, pool, posts, profiles, ids);
    watches(searches);
    routes(searches);
    new Beginning(world, pool).fill();
    signals.all().forEach(signal -> inbox.begin(pool.known(signal.told.text("sessionId")), signal));
  }

  private void connected(Session session) {
    signals.provision(session, inbox);
  }

  private void watches(Searches searches) {
    Enrichment enrichment = new Enrichment(pool, profiles, ids, clock);
    signals.watch(Signal.KEYWORD, new KeywordWatch(pool, posts, searches, enrichment, clock));
    signals.watch(Signal.ENGAGEMENT, new EngagementWatch(world, pool, posts, enrichment, clock));
    signals.watch(Signal.JOB_CHANGE, new JobWatch(world, enrichment, ids, clock));
    signals.watch(Signal.ACCEPTED, inbox);
    signals.watch(Signal.RECEIVED, inbox);
  }

  private void routes(Searches searches) {
    logins.addTo(router);
    new SessionRoutes(pool).addTo(router);
    searches.addTo(router);
    new SignalRoutes(world, gate, pool, signals, new Watchlists(world, signals, ids), inbox, hooks)
        .addTo(router);
    new Outreach(world, clock, pool, ids).addTo(router);
    new Publishing(clock, pool, posts, ids).addTo(router);
    new Reads(world, pool, profiles, posts).addTo(router);
    cadences.addTo(router);
    router.on(
        "GET", "/v1/me", call -> Reply.ok(JsonObject.empty().put("sandbox", Undocumented.WORD)));
  }

  List<String> routeNames() {
    return router.routes();
  }

  synchronized Reply handle(Call call) {
    try {
      gate.admit(call);
      Reply failure = failures.poll();
      if (failure != null) {
        return failure;
      }
      Reply reply = router.route(call);
      return reply == null
          ? Reply.json(404, JsonObject.empty().put("error", "There is no such route"))
          : reply;
    } catch (Refusal refusal) {
      return refusal.reply();
    }
  }

  synchronized void failNext(Reply reply) {
    failures.add(reply);
  }

  private Person person(String name) {
    return world
        .meant(name)
        .getOrElseThrow(
            () -> new IllegalArgumentException("Nobody in the world is called " + name));
  }

  synchronized void messageArrives(String name, String text) {
    Person person = person(name);
    Mailbox mailbox = pool.first().mailbox;
    String there = mailbox.threadWith(person);
    String thread = there == null ? ids.linkedIn("thread") : there;
    mailbox.add(ids.linkedIn("message"), thread, person, false, text, clock.instant());
  }

  synchronized void connectionAppears(String name) {
    Session session = pool.first();
    Network.Link link = session.network.connect(person(name), clock.instant());
    String note = link.note();
    if (note != null) {
      session.mailbox.add(
          ids.linkedIn("message"), ids.linkedIn("thread"), link.person(), true, note, link.at());
    }
  }

  synchronized void sessionEnds() {
    pool.first().ask();
  }

  synchronized void sessionPauses(String reason) {
    pool.first().pause(reason);
  }

  synchronized boolean approve() {
    return logins.approve();
  }

  synchronized void postAppears(String name, String text) {
    posts.add("urn:li:activity:" + ids.number(), person(name).key(), text, clock.instant());
  }

  synchronized void jobChanges(String name, String role, String company) {
    profiles.change(person(name), role, company);
  }

  synchronized void subscribed(boolean state) {
    gate.subscribed(state);
  }

  synchronized void addSessions(int count) {
    for (int i = 0; i < count; i++) {
      pool.add(ids.uuid(), pool.nobodyYet(), null, clock.instant());
    }
  }

  synchronized void advance(Duration by) {
    clock.advance(by);
    signals.pollDue();
    cadences.pollDue();
    hooks.redeliverDue();
  }

  List<Delivery> deliveries() {
    return hooks.all();
  }

  void close() {
    hooks.close();
  }
}
