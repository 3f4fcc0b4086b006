package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A LinkedIn account that is connected, with what it has changed. Guarded by the simulator. */
final class Account {
  final String id;
  final String token;
  final Person owner;
  final String connectedAt;
  String status;
  final Set<String> invited = new HashSet<>();
  final Set<String> connected = new HashSet<>();
  final List<JsonObject> inbox = new ArrayList<>();

  Account(World world, JsonObject session) {
    String seed = session.text("id");
    id = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    token = "id_sandbox_" + session.text("owner");
    owner = world.person(session.text("owner"));
    connectedAt = session.text("createdAt");
    status = session.text("status").equals("OK") ? "active" : "reconnection_required";
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

  @Nullable String connection(Person person) {
    if (degree(person).equals("1st")) {
      return "connected";
    }
    return invited.contains(person.key()) ? "pending" : "notConnected";
  }

  JsonObject listed() {
    JsonObject json =
        JsonObject.empty()
            .put("id", id)
            .put("name", owner.name().getOrElse(""))
            .put("url", Urls.publicUrl(owner) + "/")
            .put("avatarUrl", owner.data().textOrNull("pictureUrl"))
            .put("headline", owner.headline())
            .put("countryCode", "NO")
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
