package dev.patchbay.sandbox.dialect;

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

/** Answers calls to the API of one vendor of the dialect, one at a time. Thread-safe. */
final class Simulator {

  private final Router router;
  private final Door door;
  private final State state;
  private final AuthRoutes auth;
  private final Messages messages;
  private final Relations relations;
  private final Deque<Reply> failures = new ArrayDeque<>();

  Simulator(DialectRules rules, World world, SandboxClock clock, Supplier<String> origin) {
    this.router = new Router(rules.without());
    this.door = new Door(rules);
    this.state = new State(rules, world, clock);
    MessagingJson messagingJson = new MessagingJson(state);
    PostJson postJson = new PostJson(state, messagingJson);
    this.messages = new Messages(state, messagingJson);
    this.relations = new Relations(state, messages);
    this.auth = new AuthRoutes(state, origin);
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
    String instance = door.instance(call);
    Call inner = door.inner(call);
    if (inner == null) {
      return door.nowhere(instance);
    }
    Reply refusal = door.refusal(call, instance);
    if (refusal != null) {
      return refusal;
    }
    Reply failure = failures.poll();
    if (failure != null) {
      return failure;
    }
    Reply replay = door.replay(inner);
    return replay == null ? door.remember(inner, answer(inner, instance)) : replay;
  }

  private Reply answer(Call call, String instance) {
    try {
      Reply reply = router.route(call);
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
