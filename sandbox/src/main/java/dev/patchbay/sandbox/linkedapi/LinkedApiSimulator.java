package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Handler;
import dev.patchbay.sandbox.http.Refusal;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

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
    People people = new People(world);
    world
        .data()
        .objects("sessions")
        .forEach(session -> accounts.add(new Account(world, people, session)));
    network = new Network(people, clock);
    Actions actions = new Actions(people).on("st.searchPeople", new PeopleSearch(world, people));
    new PersonPages(world, people).addTo(actions);
    network.addTo(actions);
    workflows = new Workflows(actions);
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

  private Handler forAccount(BiFunction<Account, Call, Reply> answer) {
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
    Object definition = body(call);
    return definition == null
        ? Envelopes.failure("invalidRequestPayload", "The body is empty.")
        : workflows.start(account, definition);
  }

  private static @Nullable Object body(Call call) {
    try {
      return call.text().isBlank() ? null : Json.parse(call.text());
    } catch (IllegalArgumentException notJson) {
      throw Envelopes.refusal("invalidRequestPayload", "The body is not JSON.");
    }
  }

  private static Reply inbox(Account account, Call call) {
    JsonObject asked =
        body(call) instanceof Map<?, ?> map ? JsonObject.view(map) : JsonObject.empty();
    return Envelopes.success(account.inbox.poll(asked));
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
        .meant(name)
        .getOrElseThrow(
            () -> new IllegalArgumentException("Nobody in the world is called " + name));
  }

  synchronized void failNext(Reply reply) {
    failures.add(reply);
  }

  synchronized void messageArrives(String name, String text) {
    network.capture(accounts.get(0), person(name), "them", text);
  }

  synchronized void connectionAppears(String name) {
    accounts.get(0).connects(person(name));
  }

  synchronized void sessionEnds() {
    accounts.get(0).status = "reconnection_required";
  }
}
