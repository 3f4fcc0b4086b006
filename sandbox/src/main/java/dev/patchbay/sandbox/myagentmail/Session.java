package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One connected LinkedIn account. Guarded by the simulator. */
final class Session {
  static final Duration PAUSE = Duration.ofHours(24);

  final String id;
  final Person owner;
  final @Nullable String label;
  final Budget budget;
  final Network network;
  final Mailbox mailbox;
  private final Instant createdAt;
  private final Clock clock;
  private @Nullable Instant lastUsedAt;
  private Instant pausedUntil = Instant.MIN;
  private @Nullable String pauseReason;

  /**
   * LinkedIn asks for something that only a person can give, which the vendor takes for a limit.
   */
  private boolean checkpoint;

  Session(String id, Person owner, @Nullable String label, Instant createdAt, Clock clock) {
    this.id = id;
    this.owner = owner;
    this.label = label;
    this.createdAt = createdAt;
    this.clock = clock;
    this.budget = new Budget(clock);
    this.network = new Network();
    this.mailbox = new Mailbox(owner);
  }

  boolean isPaused() {
    return pausedUntil.isAfter(clock.instant());
  }

  Instant pausedUntil() {
    return pausedUntil;
  }

  void pause(String reason) {
    pausedUntil = clock.instant().plus(PAUSE);
    pauseReason = reason;
  }

  void ask() {
    checkpoint = true;
  }

  /** Reaches LinkedIn with it; false if LinkedIn does not let it in, and it is paused now. */
  boolean reaches() {
    if (checkpoint) {
      pause("LinkedIn asked for a checkpoint");
      return false;
    }
    lastUsedAt = clock.instant();
    return true;
  }

  JsonObject listed() {
    return JsonObject.empty()
        .put("id", id)
        .put("label", label)
        .put("status", "active")
        .put("createdAt", Times.iso(createdAt))
        .put("lastUsedAt", Times.isoOrNull(lastUsedAt));
  }

  /** As the answers to a login name it. */
  JsonObject connected() {
    return JsonObject.empty()
        .put("ok", true)
        .put("sessionId", id)
        .put("label", label)
        .put("createdAt", Times.iso(createdAt));
  }

  JsonObject utilization() {
    boolean ever = pauseReason != null;
    return JsonObject.empty()
        .put("sessionId", id)
        .put("label", label)
        .put("status", "active")
        .put("rateLimitedUntil", ever ? Times.iso(pausedUntil) : null)
        .put("rateLimitReason", pauseReason)
        .put("counts", budget.counts())
        .put("remaining", budget.remaining());
  }
}
