package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** With whom one account is connected, whom it invited and who invited it. */
final class Relations {
  private final World world;
  private final Person owner;
  private final Map<String, String> invited = new LinkedHashMap<>();
  private final Map<String, JsonObject> inviting = new LinkedHashMap<>();
  private final Map<String, String> connected = new HashMap<>();
  private final Set<String> removed = new HashSet<>();
  private final List<JsonObject> others = new ArrayList<>();

  Relations(World world, Person owner) {
    this.world = world;
    this.owner = owner;
  }

  /** Takes over the world's invitations. */
  void fill() {
    JsonObject invitations = world.data().object("invitations");
    invitations.objects("sent").forEach(one -> invited.put(one.text("person"), one.text("sentAt")));
    invitations.objects("received").forEach(one -> inviting.put(one.text("person"), one));
    others.addAll(invitations.objects("others"));
  }

  String degree(Person person) {
    if (isConnected(person)) {
      return "1st";
    }
    boolean far = List.of("THIRD", "OUT_OF_NETWORK").contains(person.distance());
    return far ? "3rd+" : "2nd";
  }

  boolean isConnected(Person person) {
    return connected.containsKey(person.key())
        || (person.distance().equals("FIRST") && !removed.contains(person.key()));
  }

  boolean isInvited(Person person) {
    return invited.containsKey(person.key());
  }

  boolean isInviting(Person person) {
    return inviting.containsKey(person.key());
  }

  /** As {@code st.checkConnectionStatus} says it. */
  String status(Person person) {
    if (isConnected(person)) {
      return "connected";
    }
    if (isInvited(person)) {
      return "pending";
    }
    return isInviting(person) ? "incoming" : "notConnected";
  }

  void invite(Person person, String time) {
    invited.put(person.key(), time);
  }

  void withdraw(Person person) {
    invited.remove(person.key());
  }

  /** Somebody invites the owner. */
  void arrive(Person person, String time) {
    inviting.put(person.key(), JsonObject.empty().put("person", person.key()).put("sentAt", time));
  }

  void ignore(Person person) {
    inviting.remove(person.key());
  }

  /** Takes an invitation of another kind off the list; false if there is none. */
  boolean settle(String kind, String url) {
    return others.removeIf(
        one -> one.text("kind").equals(kind) && Invitations.target(world, one).equals(url));
  }

  void connect(Person person, String time) {
    invited.remove(person.key());
    inviting.remove(person.key());
    removed.remove(person.key());
    connected.put(person.key(), time);
  }

  void disconnect(Person person) {
    connected.remove(person.key());
    removed.add(person.key());
  }

  @Nullable String connectedAt(Person person) {
    String since = connected.get(person.key());
    return since == null ? person.data().textOrNull("connectedAt") : since;
  }

  /** The people invited and when, the newest first. */
  Map<Person, String> invited() {
    List<Map.Entry<String, String>> latestFirst = new ArrayList<>(invited.entrySet());
    Collections.reverse(latestFirst);
    Map<Person, String> all = new LinkedHashMap<>();
    latestFirst.stream()
        .sorted(Map.Entry.<String, String>comparingByValue().reversed())
        .forEach(one -> all.put(world.person(one.getKey()), one.getValue()));
    return all;
  }

  /** The people who invited the owner, as the world tells it. */
  List<JsonObject> inviting() {
    return List.copyOf(inviting.values());
  }

  /** Invitations to follow a company or to subscribe to a newsletter. */
  List<JsonObject> others() {
    return List.copyOf(others);
  }

  boolean isOwner(Person person) {
    return person.key().equals(owner.key());
  }
}
