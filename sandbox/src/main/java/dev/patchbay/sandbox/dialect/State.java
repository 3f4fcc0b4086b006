package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.SandboxClock;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that changes in a simulator. Guarded by the simulator's lock. */
final class State {

  final DialectRules rules;
  final Contract contract;
  final World world;
  final SandboxClock clock;
  final Ids ids = new Ids();
  final Map<String, Account> accounts = new LinkedHashMap<>();
  final List<JsonObject> posts;
  final List<JsonObject> postings;
  final Webhooks webhooks;

  /** Searches kept under a name. */
  final KeptSearches kept = new KeptSearches();

  /** Searches by the mark in their cursors, for a cursor that comes alone. */
  final Map<String, JsonObject> searches = new HashMap<>();

  State(DialectRules rules, World world, SandboxClock clock) {
    this.rules = rules;
    this.contract = new Contract(rules);
    this.world = world;
    this.clock = clock;
    this.webhooks = new Webhooks(rules.vendor(), clock);
    world.data().objects("sessions").forEach(this::open);
    JsonObject data = world.data().copy();
    this.posts = new ArrayList<>(data.objects("posts"));
    this.postings = new ArrayList<>(data.objects("jobPostings"));
  }

  private void open(JsonObject session) {
    String id = rules.accountId(session.text("id"));
    accounts.put(id, Account.of(world, session.copy().put("id", id)));
  }

  Instant now() {
    return clock.instant();
  }

  /** A person by any name, or null. */
  @Nullable Person find(String name) {
    return world.find(name).getOrNull();
  }

  /** All chats of the accounts asked for, latest activity first. */
  List<Chat> chats(List<String> accountIds) {
    List<Chat> chats = new ArrayList<>();
    for (Account account : accounts.values()) {
      if (accountIds.isEmpty() || accountIds.contains(account.id)) {
        chats.addAll(account.chats);
      }
    }
    chats.sort(Comparator.comparing(Chat::lastActivity).reversed());
    return chats;
  }

  Chat chat(String id) {
    return chats(List.of()).stream()
        .filter(chat -> chat.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Errors.notFound("Chat"));
  }

  @Nullable JsonObject post(String name) {
    return posts.stream()
        .filter(
            post ->
                post.text("id").equals(name)
                    || post.text("urn").equals(name)
                    || name.equals("urn:li:activity:" + post.text("id")))
        .findFirst()
        .orElse(null);
  }
}
