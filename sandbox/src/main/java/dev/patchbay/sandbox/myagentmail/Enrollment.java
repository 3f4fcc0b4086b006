package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.json.JsonObject;
import java.time.Instant;

/** Somebody in a cadence. Guarded by the simulator. */
final class Enrollment {
  final String id;

  /** What was asked for: {@code leadExternalId} and so on. */
  final JsonObject told;

  final Instant since;
  int nextStep;
  Instant due;
  boolean ended;

  Enrollment(String id, JsonObject told, Instant since) {
    this.id = id;
    this.told = told;
    this.since = since;
    this.due = since;
  }
}
