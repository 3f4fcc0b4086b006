package dev.patchbay.linkedapi.admin;

import io.vavr.control.Option;
import java.time.Instant;

/**
 * A delivery.
 *
 * @param id what replays it
 * @param eventType what it tells of
 * @param eventId the id inside the delivery, the same for all attempts
 * @param status how far it is
 * @param attempts how often it was tried, up to 8
 * @param responseStatusCode what the receiver answered last
 * @param lastError what went wrong last
 * @param createdAt when it was made
 * @param updatedAt when it was tried last
 */
public record WebhookDelivery(
    Option<String> id,
    Option<String> eventType,
    Option<String> eventId,
    Option<DeliveryStatus> status,
    Option<Integer> attempts,
    Option<Integer> responseStatusCode,
    Option<String> lastError,
    Option<Instant> createdAt,
    Option<Instant> updatedAt) {}
