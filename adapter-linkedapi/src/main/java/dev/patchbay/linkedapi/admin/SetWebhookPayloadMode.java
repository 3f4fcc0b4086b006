package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SubscriptionRef;

/**
 * Chooses whether results of workflows come along.
 *
 * @param webhook the webhook, as {@code event.listSubscriptions} tells it
 * @param payloadMode whether
 */
public record SetWebhookPayloadMode(SubscriptionRef webhook, PayloadMode payloadMode)
    implements Request {}
