package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sequence of steps (dossier 18). Guarded by the simulator. */
final class Cadence {
  final String id;
  final String secret;
  final Instant createdAt;

  /** Name, switches, cap, address and steps, as the vendor shows them. */
  final JsonObject told;

  /** By the caller's own key of the lead. */
  final Map<String, Enrollment> enrolled = new LinkedHashMap<>();

  Instant updatedAt;

  Cadence(String id, String secret, JsonObject told, Instant createdAt) {
    this.id = id;
    this.secret = secret;
    this.told = told;
    this.createdAt = createdAt;
    this.updatedAt = createdAt;
  }

  List<JsonObject> steps() {
    return told.objects("steps");
  }

  JsonObject shown() {
    JsonObject json = JsonObject.empty().put("id", id);
    told.names().forEach(name -> json.put(name, told.value(name)));
    return json.put("createdAt", Times.iso(createdAt)).put("updatedAt", Times.iso(updatedAt));
  }
}
