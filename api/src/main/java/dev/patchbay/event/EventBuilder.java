package dev.patchbay.event;

import dev.patchbay.identity.SessionRef;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Event}; null is absent. Not safe for use by several threads. */
public final class EventBuilder {
  private final EventKind kind;
  private final String dedupeKey;
  private final Instant receivedAt;
  private final Authenticity authenticity;
  private @Nullable String deliveryId;
  private @Nullable SessionRef session;
  private @Nullable Instant occurredAt;

  EventBuilder(EventKind kind, String dedupeKey, Instant receivedAt, Authenticity authenticity) {
    this.kind = kind;
    this.dedupeKey = dedupeKey;
    this.receivedAt = receivedAt;
    this.authenticity = authenticity;
  }

  /** Sets {@link Event#deliveryId}; blank is absent. */
  public EventBuilder deliveryId(@Nullable String value) {
    deliveryId = value;
    return this;
  }

  /** Sets {@link Event#session}. */
  public EventBuilder session(@Nullable SessionRef value) {
    session = value;
    return this;
  }

  /** Sets {@link Event#occurredAt}. */
  public EventBuilder occurredAt(@Nullable Instant value) {
    occurredAt = value;
    return this;
  }

  /** The event, telling this. */
  public Event build(EventPayload payload) {
    return new Event(
        dedupeKey,
        Option.of(deliveryId).filter(id -> !id.isBlank()),
        kind,
        Option.of(session),
        Option.of(occurredAt),
        receivedAt,
        authenticity,
        payload);
  }
}
