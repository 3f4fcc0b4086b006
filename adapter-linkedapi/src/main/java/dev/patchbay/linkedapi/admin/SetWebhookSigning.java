package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SubscriptionRef;

/**
 * Has deliveries signed, or no longer. The secret that is answered is kept in the secret store,
 * too.
 *
 * @param webhook the webhook, as {@code event.listSubscriptions} tells it
 * @param signingEnabled whether
 */
public record SetWebhookSigning(SubscriptionRef webhook, boolean signingEnabled)
    implements Request {}
