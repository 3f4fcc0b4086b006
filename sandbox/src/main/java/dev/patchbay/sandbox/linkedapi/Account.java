package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A LinkedIn account that is connected, with what it has changed. The world's owner starts with the
 * world's invitations and messages; others with nothing. Guarded by the simulator.
 */
final class Account {
  final String id;
  final String token;
  final Person owner;
  final String connectedAt;
  String status;
  final Inbox inbox = new Inbox();
  private final @Nullable String countryCode;
  private final Set<String> invited = new HashSet<>();
  private final Set<String> inviting = new HashSet<>();
  private final Set<String> connected = new HashSet<>();

  Account(World world, People people, JsonObject session) {
    String seed = session.text("id");
    id = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    token = "id_sandbox_" + session.text("owner");
    owner = world.person(session.text("owner"));
    connectedAt = session.text("createdAt");
    status = session.text("status").equals("OK") ? "active" : "reconnection_required";
    countryCode = people.countryCode(owner).getOrNull();
    if (owner.equals(world.owner())) {
      JsonObject invitations = world.data().object("invitations");
      invitations.objects("sent").forEach(one -> invited.add(one.text("person")));
      invitations.objects("received").forEach(one -> inviting.add(one.text("person")));
      inbox.fill(world);
    }
  }

  boolean isActive() {
    return status.equals("active");
  }

  String degree(Person person) {
    if (connected.contains(person.key()) || person.distance().equals("FIRST")) {
      return "1st";
    }
    return person.distance().equals("SECOND") ? "2nd" : "3rd+";
  }

  /** As {@code st.checkConnectionStatus} says it. */
  String connection(Person person) {
    if (degree(person).equals("1st")) {
      return "connected";
    }
    if (invited.contains(person.key())) {
      return "pending";
    }
    return inviting.contains(person.key()) ? "incoming" : "notConnected";
  }

  void invites(Person person) {
    invited.add(person.key());
  }

  void connects(Person person) {
    invited.remove(person.key());
    inviting.remove(person.key());
    connected.add(person.key());
  }

  JsonObject listed() {
    JsonObject json =
        JsonObject.empty()
            .put("id", id)
            .put("name", owner.name().getOrElse(""))
            .put("url", Urls.publicUrl(owner) + "/")
            .put("avatarUrl", owner.data().textOrNull("pictureUrl"))
            .put("headline", owner.headline())
            .put("countryCode", countryCode)
            .put("identificationToken", token)
            .put("status", status)
            .put("connectedAt", connectedAt);
    if (status.equals("reconnection_required")) {
      String session =
          UUID.nameUUIDFromBytes((id + "/reconnect").getBytes(StandardCharsets.UTF_8)).toString();
      json.put("reconnectionSessionId", session)
          .put("reconnectionLink", "https://app.linkedapi.example/connection/" + session);
    }
    return json;
  }
}
