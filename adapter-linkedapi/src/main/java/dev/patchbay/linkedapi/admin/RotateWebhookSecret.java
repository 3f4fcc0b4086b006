package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SubscriptionRef;

/**
 * Replaces what deliveries are signed with. The new secret is answered and kept in the secret
 * store.
 *
 * @param webhook the webhook, as {@code event.listSubscriptions} tells it
 */
public record RotateWebhookSecret(SubscriptionRef webhook) implements Request {}
