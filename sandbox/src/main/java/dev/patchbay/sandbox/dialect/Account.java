package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A linked LinkedIn account and everything that is its own. Guarded by the simulator's lock. */
final class Account {

  /** Invitations at which the simulated LinkedIn stops the account. */
  static final int INVITATION_LIMIT = 200;

  final String id;
  final Person owner;
  final Instant createdAt;
  final Set<String> features = new HashSet<>();
  final List<String> organizations = new ArrayList<>();

  /** When each relation came to be, by person key. */
  final Map<String, Instant> relations = new LinkedHashMap<>();

  final List<JsonObject> sent = new ArrayList<>();
  final List<JsonObject> received = new ArrayList<>();
  final Map<String, Instant> withdrawn = new HashMap<>();
  final Set<String> declined = new HashSet<>();
  final List<Chat> chats = new ArrayList<>();
  final Map<String, Long> credits = new LinkedHashMap<>();
  final Map<String, Integer> syncs = new HashMap<>();

  String status;
  int invitationsUsed;
  @Nullable JsonObject proxy;

  Account(String id, Person owner, Instant createdAt, String status) {
    this.id = id;
    this.owner = owner;
    this.createdAt = createdAt;
    this.status = status;
  }

  /** Reads an account of the world; only the world's owner has a history. */
  static Account of(World world, JsonObject session) {
    Account account =
        new Account(
            session.text("id"),
            world.person(session.text("owner")),
            Instant.parse(session.text("createdAt")),
            session.text("status"));
    account.features.addAll(session.texts("premium"));
    account.organizations.addAll(session.texts("organizations"));
    account.proxy = session.has("proxy") ? session.object("proxy") : null;
    JsonObject credits = session.object("inMailCredits");
    for (String product : credits.names()) {
      account.credits.put(
          product.equals("salesNavigator") ? "sales_navigator" : product,
          credits.number(product, 0));
    }
    if (account.owner.key().equals(world.owner().key())) {
      account.remember(world);
    }
    return account;
  }

  private void remember(World world) {
    invitationsUsed = 149;
    world.people().stream()
        .filter(person -> person.data().has("connectedAt"))
        .sorted(Comparator.comparing((Person p) -> p.data().text("connectedAt")).reversed())
        .forEach(p -> relations.put(p.key(), Instant.parse(p.data().text("connectedAt"))));
    JsonObject data = world.data().copy();
    sent.addAll(data.object("invitations").objects("sent"));
    received.addAll(data.object("invitations").objects("received"));
    data.objects("conversations")
        .forEach(conversation -> chats.add(new Chat(this, conversation.put("account", id))));
  }

  /** Adds a relation as the newest one. */
  void relate(Person person, Instant at) {
    Map<String, Instant> older = new LinkedHashMap<>(relations);
    relations.clear();
    relations.put(person.key(), at);
    older.remove(person.key());
    relations.putAll(older);
    sent.removeIf(invitation -> invitation.text("person").equals(person.key()));
    received.removeIf(invitation -> invitation.text("person").equals(person.key()));
  }

  @Nullable JsonObject invitationTo(Person person) {
    return byPerson(sent, person);
  }

  @Nullable JsonObject invitationFrom(Person person) {
    return byPerson(received, person);
  }

  private static @Nullable JsonObject byPerson(List<JsonObject> invitations, Person person) {
    return invitations.stream()
        .filter(invitation -> invitation.text("person").equals(person.key()))
        .findFirst()
        .orElse(null);
  }

  /** The distance as this account's owner sees it, in the world's words. */
  String distance(Person person) {
    if (person.key().equals(owner.key())) {
      return "SELF";
    }
    if (relations.containsKey(person.key())) {
      return "FIRST";
    }
    String told = person.distance();
    return told.equals("FIRST") || told.equals("SELF") ? "SECOND" : told;
  }

  /** The distance as searches and attendees spell it. */
  String searchDistance(Person person) {
    return switch (distance(person)) {
      case "SELF" -> "SELF";
      case "FIRST" -> "DISTANCE_1";
      case "SECOND" -> "DISTANCE_2";
      case "THIRD" -> "DISTANCE_3";
      default -> "OUT_OF_NETWORK";
    };
  }

  /** The distance as profiles, comments and reactions spell it; null for the owner. */
  @Nullable String profileDistance(Person person) {
    String distance = distance(person);
    return switch (distance) {
      case "SELF" -> null;
      case "OUT_OF_NETWORK" -> distance;
      default -> distance + "_DEGREE";
    };
  }
}
