package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom one account invited and whom it is connected with since the sandbox began. */
final class Network {

  /**
   * A connection that came about.
   *
   * @param outbound whether the account had invited the person through the vendor
   * @param note the note of the invitation; null without one
   */
  record Link(Person person, Instant at, boolean outbound, @Nullable String note) {}

  private final Map<String, JsonObject> invited = new LinkedHashMap<>();
  private final Map<String, Link> links = new LinkedHashMap<>();

  boolean isConnected(Person person) {
    return links.containsKey(person.key()) || person.distance().equals("FIRST");
  }

  boolean isInvited(Person person) {
    return invited.containsKey(person.key());
  }

  void invite(Person person, @Nullable String note, String at) {
    invited.put(
        person.key(),
        JsonObject.empty().put("person", person.key()).put("note", note).put("sentAt", at));
  }

  Link connect(Person person, Instant at) {
    JsonObject invitation = invited.remove(person.key());
    String note = invitation == null ? null : invitation.textOrNull("note");
    Link link = new Link(person, at, invitation != null, note);
    links.put(person.key(), link);
    return link;
  }

  List<JsonObject> invited() {
    return List.copyOf(invited.values());
  }

  List<Link> links() {
    return new ArrayList<>(links.values());
  }
}
