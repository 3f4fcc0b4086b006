package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The network events of one account, newest first (dossier 9.4): only those after {@code
 * st.syncNetwork}. A poll before that is not documented, and empty here.
 */
final class Events {
  static final Set<String> TYPES =
      Set.of("connectionAccepted", "connectionAdded", "connectionRequestReceived");

  private final List<JsonObject> events = new ArrayList<>();
  private boolean synced;

  void sync() {
    synced = true;
  }

  boolean isSynced() {
    return synced;
  }

  void add(String type, Person person, Instant time) {
    if (synced) {
      events.add(
          0,
          JsonObject.empty()
              .put("id", "net-" + (events.size() + 1))
              .put("type", type)
              .put("personUrl", Urls.publicUrl(person))
              .put("detectedAt", Times.iso(time))
              .put("personUrn", Urls.urn(person)));
    }
  }

  JsonObject poll(JsonObject asked) {
    Instant since = asked.has("since") ? Times.parse("since", asked.text("since")) : Instant.MIN;
    String type = asked.text("type");
    if (!type.isEmpty() && !TYPES.contains(type)) {
      throw Envelopes.refusal("invalidRequestPayload", "type has to be one of " + TYPES + ".");
    }
    return JsonObject.empty()
        .put(
            "events",
            events.stream()
                .filter(one -> !Instant.parse(one.text("detectedAt")).isBefore(since))
                .filter(one -> type.isEmpty() || one.text("type").equals(type))
                .toList());
  }
}
