package dev.patchbay.linkedapi.wire;

import org.jspecify.annotations.Nullable;

/**
 * A webhook delivery.
 *
 * @param id the same for all attempts
 */
public record DeliveryWire(
    @Nullable String id, @Nullable String type, @Nullable String createdAt, @Nullable Data data) {
  /**
   * What the kinds of delivery tell; each fills some. The result of a finished workflow, which is
   * there in one payload mode, is left out: its shape is not documented.
   *
   * @param type the inbox of a message
   * @param personUrl older name of {@code personHashedUrl} in messages; the person of network news
   */
  public record Data(
      @Nullable String accountId,
      @Nullable String workflowId,
      @Nullable String status,
      @Nullable String type,
      @Nullable String threadId,
      @Nullable String messageId,
      @Nullable String sender,
      @Nullable String text,
      @Nullable String time,
      @Nullable String personUrl,
      @Nullable String personHashedUrl,
      @Nullable String personPublicUrl,
      @Nullable String personUrn,
      @Nullable String detectedAt,
      @Nullable String message) {}
}
