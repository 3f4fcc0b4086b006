package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SubscriptionRef;

/**
 * Asks for what deliveries are signed with. It is kept in the secret store, too.
 *
 * @param webhook the webhook, as {@code event.listSubscriptions} tells it
 */
public record RevealWebhookSecret(SubscriptionRef webhook) implements Request {}
