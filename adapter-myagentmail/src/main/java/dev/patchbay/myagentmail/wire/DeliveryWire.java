package dev.patchbay.myagentmail.wire;

import org.jspecify.annotations.Nullable;

/**
 * A delivery, as far as the port has a place for it (vendor reference 16.2, 18). The other payloads
 * are passed on as they are.
 *
 * @param type what it is
 */
public record DeliveryWire(
    @Nullable String type,
    @Nullable Signal signal,
    @Nullable Match match,
    @Nullable Connection connection,
    @Nullable Message message,
    @Nullable Sender sender,
    @Nullable String enrollmentId,
    @Nullable Integer stepIndex,
    @Nullable String firedAt,
    @Nullable String occurredAt) {
  /** The signal that fired. */
  public record Signal(@Nullable String id, @Nullable String name) {}

  /** The vendor's record of it. */
  public record Match(@Nullable String id, @Nullable String foundAt) {}

  /** A connection that came about; {@code attribution} says who invited. */
  public record Connection(
      @Nullable String profileUrn,
      @Nullable String name,
      @Nullable String profileUrl,
      @Nullable String headline,
      @Nullable String connectedAt,
      @Nullable String attribution) {}

  /** A message that came. */
  public record Message(
      @Nullable String messageUrn, @Nullable String text, @Nullable Object deliveredAt) {}

  /** Who wrote it. */
  public record Sender(
      @Nullable String name, @Nullable String profileUrl, @Nullable String headline) {}
}
