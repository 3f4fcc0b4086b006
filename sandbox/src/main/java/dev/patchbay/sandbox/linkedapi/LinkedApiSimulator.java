package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Refusal;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;

/** Answers calls to Linked API, one at a time. Thread-safe. */
final class LinkedApiSimulator {
  static final String TOKEN = "linked_sandbox_token";

  private final World world;
  private final List<Account> accounts = new ArrayList<>();
  private final Workflows workflows;
  private final Network network;
  private final Router router = new Router();
  private final Deque<Reply> failures = new ArrayDeque<>();

  LinkedApiSimulator(World world, Clock clock) {
    this.world = world;
    world.data().objects("sessions").forEach(one -> accounts.add(new Account(world, one)));
    People people = new People(world);
    network = new Network(world, people, clock);
    Actions actions = new Actions(people);
    people.addTo(actions);
    network.addTo(actions);
    workflows = new Workflows(actions);
    fillInbox(accounts.get(0));
    router
        .on("POST", "/workflows", forAccount(this::start))
        .on("GET", "/workflows/{id}", forAccount((a, call) -> workflows.look(a, call.path("id"))))
        .on(
            "DELETE",
            "/workflows/{id}",
            forAccount((a, call) -> workflows.cancel(a, call.path("id"))))
        .on("POST", "/inbox/poll", forAccount(LinkedApiSimulator::inbox))
        .on("GET", "/account", forAccount((a, call) -> account(a)))
        .on("POST", "/admin/accounts.getAll", this::all);
  }

  /** The first account's inbox was synchronised before the world's messages were written. */
  private void fillInbox(Account account) {
    for (JsonObject conversation : world.data().objects("conversations")) {
      List<String> with = conversation.texts("with");
      if (!conversation.text("product").equals("CLASSIC") || with.size() != 1) {
        continue;
      }
      Person partner = world.person(with.get(0));
      for (JsonObject message : conversation.objects("messages")) {
        boolean ours = message.text("from").equals(account.owner.key());
        account.inbox.add(
            Network.message(
                message.text("id"),
                partner,
                ours ? "us" : "them",
                message.text("text"),
                message.text("at"),
                conversation.text("threadId")));
      }
    }
    account.inbox.sort(
        Comparator.comparing((JsonObject message) -> message.text("time")).reversed());
  }

  synchronized Reply handle(Call call) {
    try {
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

  private dev.patchbay.sandbox.http.Handler forAccount(BiFunction<Account, Call, Reply> answer) {
    return call -> {
      String token = call.header("identification-token");
      if (token == null) {
        return Envelopes.failure("identificationTokenRequired", "The account token is missing.");
      }
      return accounts.stream()
          .filter(account -> account.token.equals(token))
          .findFirst()
          .map(account -> answer.apply(account, call))
          .orElseGet(
              () ->
                  Envelopes.failure(
                      "invalidIdentificationToken", "The account token is not valid."));
    };
  }

  private Reply start(Account account, Call call) {
    if (!account.isActive()) {
      return Envelopes.failure("linkedinAccountSignedOut", "The account has to be reconnected.");
    }
    Object definition;
    try {
      definition = Json.parse(call.text());
    } catch (IllegalArgumentException notJson) {
      return Envelopes.failure("invalidRequestPayload", "The body is not JSON.");
    }
    return definition == null
        ? Envelopes.failure("invalidRequestPayload", "The body is empty.")
        : workflows.start(account, definition);
  }

  private static Reply inbox(Account account, Call call) {
    JsonObject asked = call.text().isBlank() ? JsonObject.empty() : Json.object(call.text());
    List<JsonObject> messages =
        account.inbox.stream()
            .filter(
                one -> !asked.has("since") || one.text("time").compareTo(asked.text("since")) >= 0)
            .filter(one -> !asked.has("type") || one.text("type").equals(asked.text("type")))
            .filter(
                one ->
                    !asked.has("threadId") || one.text("threadId").equals(asked.text("threadId")))
            .toList();
    return Envelopes.success(JsonObject.empty().put("messages", messages));
  }

  private static Reply account(Account account) {
    return Envelopes.success(
        JsonObject.empty()
            .put("name", account.owner.name().getOrElse(""))
            .put("url", Urls.publicUrl(account.owner)));
  }

  private Reply all(Call call) {
    return Envelopes.success(
        JsonObject.empty()
            .put("accounts", accounts.stream().map(Account::listed).toList())
            .put("pendingConnectionSessions", List.of()));
  }

  private Person person(String name) {
    return world
        .find(name)
        .orElse(
            () ->
                io.vavr.control.Option.ofOptional(
                    world.people().stream().filter(one -> one.name().contains(name)).findFirst()))
        .getOrElseThrow(
            () -> new IllegalArgumentException("Nobody in the world is called " + name));
  }

  synchronized void failNext(Reply reply) {
    failures.add(reply);
  }

  synchronized void messageArrives(String name, String text) {
    network.arrive(accounts.get(0), person(name), text);
  }

  synchronized void connectionAppears(String name) {
    Person person = person(name);
    accounts.get(0).invited.remove(person.key());
    accounts.get(0).connected.add(person.key());
  }

  synchronized void sessionEnds() {
    accounts.get(0).status = "reconnection_required";
  }
}
