package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A watcher of one of the five kinds (dossier 8). Guarded by the simulator. */
final class Signal {
  static final String KEYWORD = "keyword";
  static final String ENGAGEMENT = "engagement";
  static final String JOB_CHANGE = "job_change_watchlist";
  static final String ACCEPTED = "connection_accepted";
  static final String RECEIVED = "message_received";

  static final Map<String, Duration> CADENCES = new LinkedHashMap<>();

  static {
    CADENCES.put("daily", Duration.ofHours(24));
    CADENCES.put("every_12h", Duration.ofHours(12));
    CADENCES.put("every_6h", Duration.ofHours(6));
    CADENCES.put("hourly", Duration.ofHours(1));
  }

  static final String MANUAL = "manual";

  final String id;
  final String kind;
  final @Nullable String sessionId;
  final String secret;
  final Instant createdAt;

  /** What was asked for: name, query, target and so on, as the vendor shows them. */
  final JsonObject told;

  final Map<String, JsonObject> watchlist = new LinkedHashMap<>();
  final List<Match> matches = new ArrayList<>();

  /** What it has seen: addresses of posts, keys of people, ids of messages. */
  final Set<String> seen = new LinkedHashSet<>();

  /**
   * Something found that waits for a lookup.
   *
   * @param match how it is listed until then
   */
  record Waiting(Enrichment.Draft draft, Match match) {}

  final List<Waiting> waiting = new ArrayList<>();

  @Nullable Instant lastPolledAt;
  @Nullable Instant nextPollAt;
  @Nullable String lastError;

  Signal(String id, String kind, JsonObject told, String secret, Instant createdAt) {
    this.id = id;
    this.kind = kind;
    this.told = told;
    this.sessionId = told.textOrNull("sessionId");
    this.secret = secret;
    this.createdAt = createdAt;
  }

  boolean ofInbox() {
    return kind.equals(ACCEPTED) || kind.equals(RECEIVED);
  }

  boolean isEnabled() {
    return told.flag("enabled");
  }

  String rule() {
    return told.text("intentDescription");
  }

  @Nullable String webhookUrl() {
    return told.textOrNull("webhookUrl");
  }

  String floor() {
    return told.text("filterMinIntent");
  }

  /** The next poll: the cadence, a tenth sooner or later. */
  void schedule(Instant now) {
    Duration cadence = CADENCES.get(told.text("cadence"));
    if (cadence == null) {
      nextPollAt = null;
      return;
    }
    int polls = lastPolledAt == null ? 0 : Math.abs((id + lastPolledAt).hashCode() % 21);
    long jitter = cadence.toSeconds() * (polls - 10) / 100;
    nextPollAt = now.plus(cadence).plusSeconds(lastPolledAt == null ? 0 : jitter);
  }

  JsonObject shown() {
    JsonObject json = JsonObject.empty().put("id", id).put("kind", kind);
    for (String name :
        List.of(
            "name",
            "query",
            "sessionId",
            "cadence",
            "webhookUrl",
            "filterMinIntent",
            "intentDescription")) {
      json.put(name, told.value(name));
    }
    if (kind.equals(ENGAGEMENT)) {
      json.put("target", told.value("target"));
    } else if (kind.equals(JOB_CHANGE)) {
      json.put("watchlistCount", watchlist.size());
    }
    return json.put("enabled", isEnabled())
        .put("lastPolledAt", Times.isoOrNull(lastPolledAt))
        .put("nextPollAt", Times.isoOrNull(nextPollAt))
        .put("lastError", lastError)
        .put("matchesCount", matches.size())
        .put("createdAt", Times.iso(createdAt));
  }

  /** As the answer to its creation shows it, and nothing after that. */
  JsonObject created() {
    return shown().put("webhookSecret", secret);
  }

  /** How its events name it: a keyword's by the query, the others by the kind. */
  JsonObject named() {
    JsonObject json = JsonObject.empty().put("id", id).put("name", told.text("name"));
    return kind.equals(KEYWORD) ? json.put("query", told.text("query")) : json.put("kind", kind);
  }
}
