package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A LinkedIn account that is connected, with what it has changed. The world's owner starts with the
 * world's invitations and messages; others with nothing. Guarded by the simulator.
 */
final class Account {
  /** Whether work is done now. */
  enum Hours {
    OPEN,
    /** Work waits. */
    CLOSED,
    /** Work is refused. */
    REJECTING
  }

  final String id;
  final Person owner;
  final String connectedAt;
  final List<String> organizations;
  String token;
  String status;
  boolean plus = true;
  boolean salesNavigator;
  boolean parsed = true;
  Hours hours = Hours.OPEN;
  @Nullable String reconnection;
  final Mailbox mailbox = new Mailbox();
  final Events events = new Events();
  final Relations relations;
  final List<Limits.Done> done = new ArrayList<>();
  final Map<String, JsonObject> limits = new LinkedHashMap<>();
  final Deque<Workflows.Workflow> queue = new ArrayDeque<>();

  /** The handled conversations, by thread and operation; no call shows it. */
  final Set<String> managed = new HashSet<>();

  private final @Nullable String countryCode;

  private Account(World world, People people, String id, String token, JsonObject session) {
    this.id = id;
    this.token = token;
    owner = world.person(session.text("owner"));
    connectedAt = session.text("createdAt");
    status = session.text("status").equals("OK") ? "active" : "reconnection_required";
    salesNavigator = session.texts("premium").contains("sales_navigator");
    organizations = List.copyOf(session.texts("organizations"));
    countryCode = people.countryCode(owner).getOrNull();
    relations = new Relations(world, owner);
  }

  /** An account of the world. */
  static Account of(World world, People people, JsonObject session) {
    Account account =
        new Account(
            world,
            people,
            uuid(session.text("id")),
            "id_sandbox_" + session.text("owner"),
            session);
    if (account.owner.equals(world.owner())) {
      account.relations.fill();
      account.mailbox.fill(world);
    }
    return account;
  }

  /** An account that was connected later, or one of many for tests of load. */
  static Account connected(World world, People people, Person owner, String name, String time) {
    JsonObject session =
        JsonObject.empty()
            .put("owner", owner.key())
            .put("createdAt", time)
            .put("status", "OK")
            .put("premium", List.of("sales_navigator"));
    return new Account(world, people, uuid(name), "id_sandbox_" + name, session);
  }

  static String uuid(String seed) {
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
  }

  boolean isActive() {
    return status.equals("active");
  }

  JsonObject listed() {
    return JsonObject.empty()
        .put("id", id)
        .put("name", owner.name().getOrElse(""))
        .put("url", Urls.publicUrl(owner) + "/")
        .put("avatarUrl", parsed ? owner.data().textOrNull("pictureUrl") : null)
        .put("headline", parsed ? owner.headline() : null)
        .put("countryCode", countryCode)
        .put("identificationToken", token)
        .put("status", status)
        .put("connectedAt", connectedAt);
  }
}
