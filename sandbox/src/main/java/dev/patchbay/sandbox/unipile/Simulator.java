package dev.patchbay.sandbox.unipile;

import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.SandboxClock;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Refusal;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** Answers calls to Unipile's API v1, one at a time. Thread-safe. */
final class Simulator {

  static final String API_KEY = "sandbox-key";

  private final Router router = new Router();
  private final State state;
  private final AuthRoutes auth;
  private final Messages messages;
  private final Relations relations;
  private final Deque<Reply> failures = new ArrayDeque<>();

  Simulator(World world, SandboxClock clock, Supplier<String> baseUrl) {
    this.state = new State(world, clock);
    MessagingJson messagingJson = new MessagingJson(state);
    PostJson postJson = new PostJson(state, messagingJson);
    this.messages = new Messages(state, messagingJson);
    this.relations = new Relations(state, messages);
    this.auth = new AuthRoutes(state, baseUrl);
    auth.addTo(router);
    new AccountRoutes(state).addTo(router);
    new InvitationRoutes(state, relations).addTo(router);
    new PostRoutes(state, postJson).addTo(router);
    new UserRoutes(state, new ProfileJson(state)).addTo(router);
    new SearchRoutes(state, postJson).addTo(router);
    new ParameterRoutes(state).addTo(router);
    new LinkedInRoutes(state).addTo(router);
    new StartChatRoute(state, messages).addTo(router);
    new ChatRoutes(state, messagingJson).addTo(router);
    new MessageRoutes(state, messagingJson, messages).addTo(router);
    new WebhookRoutes(state).addTo(router);
    new JobRoutes(state).addTo(router);
  }

  List<String> routes() {
    return router.routes();
  }

  synchronized Reply handle(Call call) {
    List<String> segments = call.segments();
    if (segments.size() == 2 && segments.get(0).equals("hosted")) {
      return auth.finish(segments.get(1));
    }
    String instance = "/" + String.join("/", segments);
    if (segments.size() < 3 || !segments.get(0).equals("api") || !segments.get(1).equals("v1")) {
      return Errors.reply(404, "resource_not_found", "There is no such route.", instance);
    }
    String key = call.header("X-API-KEY");
    if (!API_KEY.equals(key)) {
      String detail = key == null ? "The header X-API-KEY is missing." : "The key is not known.";
      return Errors.reply(401, "missing_credentials", detail, instance);
    }
    Reply failure = failures.poll();
    if (failure != null) {
      return failure;
    }
    Call inner =
        new Call(
            call.method(),
            segments.subList(2, segments.size()),
            call.variables(),
            call.query(),
            call.headers(),
            call.body(),
            call.parts());
    try {
      Reply reply = router.route(inner);
      return reply == null
          ? Errors.reply(404, "resource_not_found", "There is no such route.", instance)
          : reply;
    } catch (Refusal refusal) {
      JsonObject body = Json.object(refusal.reply().text());
      return Reply.json(refusal.reply().status(), body.put("instance", instance));
    }
  }

  synchronized void failNext(Reply reply) {
    failures.add(reply);
  }

  private Account first() {
    return state.accounts.values().stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No account is left in the sandbox"));
  }

  private Person person(String name) {
    return state
        .world
        .meant(name)
        .getOrElseThrow(
            () -> new IllegalArgumentException("Nobody in the world is called " + name));
  }

  synchronized void messageArrives(String name, String text) {
    Person person = person(name);
    messages.arrive(messages.with(first(), person, "CLASSIC"), person, text);
  }

  synchronized void connectionAppears(String name) {
    relations.begin(first(), person(name));
  }

  synchronized void status(String accountId, String status) {
    Account account = state.accounts.get(accountId);
    if (account == null) {
      throw new IllegalArgumentException("There is no account " + accountId);
    }
    account.status = status;
    state.webhooks.tellStatus(status, accountId);
  }

  synchronized String firstAccount() {
    return first().id;
  }

  synchronized boolean approveInApp() {
    return auth.approve();
  }

  synchronized void advance(Duration by) {
    state.clock.advance(by);
    state.webhooks.redeliverDue();
  }

  List<Delivery> deliveries() {
    return state.webhooks.deliveries();
  }

  void close() {
    state.webhooks.close();
  }
}
