package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.SandboxClock;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Handler;
import dev.patchbay.sandbox.http.Refusal;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers calls to Linked API, one at a time. Thread-safe. */
final class LinkedApiSimulator {
  static final String TOKEN = "linked_sandbox_token";

  private final World world;
  private final SandboxClock clock;
  private final Accounts accounts;
  private final Workflows workflows;
  private final Webhooks webhooks;
  private final Messaging messaging;
  private final Actions actions;
  private final Connections connections;
  private final Limits limits;
  private final Router router = new Router();
  private final Deque<Reply> failures = new ArrayDeque<>();
  private @Nullable ScheduledExecutorService timer;

  LinkedApiSimulator(World world, SandboxClock clock, Supplier<String> baseUrl) {
    this.world = world;
    this.clock = clock;
    limits = new Limits(clock);
    webhooks = new Webhooks(clock);
    People people = new People(world);
    accounts = new Accounts(world, people, clock, webhooks);
    messaging = new Messaging(world, people, clock, webhooks::tellMessage);
    PostBook posts = new PostBook(world);
    actions = new Actions(new Lists(world, posts), limits);
    Companies companies = new Companies(world, people);
    Searches searches = new Searches(world, people, companies);
    PostJson json = new PostJson(world, posts, clock);
    PostPages pages = new PostPages(posts, json, new PostFilter(world), world.now());
    searches.addTo(actions);
    new PersonPages(world, people).addTo(actions);
    companies.addTo(actions, searches, pages);
    pages.addTo(actions);
    new PostWrites(world, posts, pages, json).addTo(actions);
    new Jobs(world, world.now()).addTo(actions);
    new Invitations(world, people, searches, clock).addTo(actions);
    messaging.addTo(actions);
    new Own(world).addTo(actions);
    workflows = new Workflows(actions, webhooks);
    connections = new Connections(accounts, clock, baseUrl);
    routes();
  }

  private void routes() {
    router
        .on("POST", "/workflows", forAccount(this::start))
        .on("GET", "/workflows/{id}", forAccount((a, call) -> workflows.look(a, call.path("id"))))
        .on(
            "DELETE",
            "/workflows/{id}",
            forAccount((a, call) -> workflows.cancel(a, call.path("id"))))
        .on("POST", "/conversations/poll", forAccount(this::conversations))
        .on(
            "POST",
            "/inbox/poll",
            forAccount((a, call) -> Envelopes.success(a.mailbox.poll(AdminRoutes.object(call)))))
        .on(
            "POST",
            "/network/poll",
            forAccount((a, call) -> Envelopes.success(a.events.poll(AdminRoutes.object(call)))))
        .on("GET", "/account", forAccount((a, call) -> account(a)))
        .on(
            "GET",
            "/stats/actions",
            forAccount((a, call) -> Limits.stats(a, call.query("start"), call.query("end"))));
    new AdminRoutes(accounts, connections, workflows, limits).addTo(router);
    new WebhookRoutes(webhooks).addTo(router);
  }

  List<String> routeNames() {
    return router.routes();
  }

  synchronized Reply handle(Call call) {
    try {
      if (call.method().equals("GET") && call.segments().get(0).equals("connection")) {
        return connections.open(call.segments().get(call.segments().size() - 1));
      }
      String token = call.header("linked-api-token");
      if (token == null) {
        return Envelopes.failure("linkedApiTokenRequired", "The token is missing.");
      } else if (!TOKEN.equals(token)) {
        return Envelopes.failure("invalidLinkedApiToken", "The provided token is not valid.");
      }
      Reply failure = failures.poll();
      if (failure != null) {
        return failure;
      }
      Reply reply = router.route(call);
      return reply == null
          ? Envelopes.failure("invalidRequestPayload", "There is no such route.")
          : reply;
    } catch (Refusal refusal) {
      return refusal.reply();
    }
  }

  private Handler forAccount(BiFunction<Account, Call, Reply> answer) {
    return call -> {
      String token = call.header("identification-token");
      if (token == null) {
        return Envelopes.failure("identificationTokenRequired", "The account token is missing.");
      }
      Account account = accounts.of(token);
      if (account == null) {
        return Envelopes.failure("invalidIdentificationToken", "The account token is not valid.");
      }
      return account.status.equals("frozen")
          ? Envelopes.failure("subscriptionRequired", "This account has no seat.")
          : answer.apply(account, call);
    };
  }

  private Reply start(Account account, Call call) {
    if (!account.isActive()) {
      return Envelopes.failure("linkedinAccountSignedOut", "The account has to be reconnected.");
    }
    Object definition = body(call);
    return definition == null
        ? Envelopes.failure("invalidRequestPayload", "The body is empty.")
        : workflows.start(account, definition);
  }

  static @Nullable Object body(Call call) {
    try {
      return call.text().isBlank() ? null : Json.parse(call.text());
    } catch (IllegalArgumentException notJson) {
      throw Envelopes.refusal("invalidRequestPayload", "The body is not JSON.");
    }
  }

  private Reply conversations(Account account, Call call) {
    return body(call) instanceof List<?> asked
        ? Envelopes.success(messaging.poll(account, asked))
        : Envelopes.failure("invalidRequestPayload", "The body has to be an array.");
  }

  private static Reply account(Account account) {
    return Envelopes.success(
        JsonObject.empty()
            .put("name", account.owner.name().getOrElse(""))
            .put("url", Urls.publicUrl(account.owner)));
  }

  private Person person(String name) {
    return world
        .meant(name)
        .getOrElseThrow(
            () -> new IllegalArgumentException("Nobody in the world is called " + name));
  }

  synchronized void failNext(Reply reply) {
    failures.add(reply);
  }

  synchronized void failWorkflow(String reason) {
    workflows.failNext(reason);
  }

  synchronized void failAction(String type, String error) {
    if (!Grammar.actions().contains(type)) {
      throw new IllegalArgumentException("There is no action " + type);
    }
    actions.failNext(type, error);
  }

  synchronized void messageArrives(String name, String text) {
    messaging.add(accounts.first(), "st", person(name), "them", text);
  }

  synchronized void connectionAppears(String name) {
    Person person = person(name);
    Account account = accounts.first();
    boolean accepted = account.relations.isInvited(person);
    account.relations.connect(person, Times.iso(clock.instant()));
    network(account, accepted ? "connectionAccepted" : "connectionAdded", person);
  }

  synchronized void invitationArrives(String name) {
    Person person = person(name);
    Account account = accounts.first();
    account.relations.arrive(person, Times.iso(clock.instant()));
    network(account, "connectionRequestReceived", person);
  }

  private void network(Account account, String type, Person person) {
    account.events.add(type, person, clock.instant());
    if (account.events.isSynced()) {
      account.events.poll(JsonObject.empty()).objects("events").stream()
          .findFirst()
          .ifPresent(event -> webhooks.tellNetwork(account, event));
    }
  }

  synchronized void sessionEnds() {
    accounts.status(accounts.first(), "reconnection_required");
  }

  synchronized void hours(String state) {
    Account.Hours hours =
        switch (state) {
          case "open" -> Account.Hours.OPEN;
          case "closed" -> Account.Hours.CLOSED;
          case "rejecting" -> Account.Hours.REJECTING;
          default ->
              throw new IllegalArgumentException(
                  "Working hours are open, closed or rejecting, not " + state);
        };
    accounts.all().forEach(account -> workflows.hours(account, hours));
  }

  synchronized void addAccounts(int count) {
    accounts.addMany(count);
  }

  synchronized void pace(Duration each) {
    if (each.isZero()) {
      workflows.pace(null);
      return;
    }
    ScheduledExecutorService clockwork = timer();
    long nanos = each.toNanos();
    workflows.pace(
        action -> {
          var unused = clockwork.schedule(() -> guarded(action), nanos, TimeUnit.NANOSECONDS);
        });
  }

  private synchronized void guarded(Runnable action) {
    action.run();
  }

  private ScheduledExecutorService timer() {
    ScheduledExecutorService known = timer;
    if (known == null) {
      known =
          Executors.newSingleThreadScheduledExecutor(
              task -> {
                Thread daemon = new Thread(task, "patchbay-sandbox-linkedapi-pace");
                daemon.setDaemon(true);
                return daemon;
              });
      timer = known;
    }
    return known;
  }

  synchronized void advance(Duration by) {
    Instant before = clock.instant();
    clock.advance(by);
    Duration passed = Duration.between(before, clock.instant());
    accounts.all().forEach(account -> workflows.pass(account, passed));
    webhooks.redeliver();
  }

  List<Delivery> deliveries() {
    return webhooks.attempts();
  }

  synchronized void close() {
    webhooks.close();
    if (timer != null) {
      timer.shutdownNow();
    }
  }
}
