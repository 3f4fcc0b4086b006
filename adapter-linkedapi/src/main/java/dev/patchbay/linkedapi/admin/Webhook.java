package dev.patchbay.linkedapi.admin;

import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.secret.Secret;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;

/**
 * The customer's webhook, which reports of all accounts.
 *
 * @param ref what names it
 * @param url where to
 * @param payloadMode whether results of workflows come along
 * @param isActive whether it reports just now
 * @param createdAt when it was made
 * @param signingEnabled whether deliveries are signed
 * @param headerNames names of the headers that it sends along
 * @param events what it reports; empty for everything
 * @param secret what deliveries are signed with, where the call answers it; never shown
 */
public record Webhook(
    Option<SubscriptionRef> ref,
    Option<String> url,
    Option<PayloadMode> payloadMode,
    Option<Boolean> isActive,
    Option<Instant> createdAt,
    Option<Boolean> signingEnabled,
    List<String> headerNames,
    List<String> events,
    Option<Secret> secret) {
  /** Copies the collections. */
  public Webhook {
    headerNames = List.copyOf(headerNames);
    events = List.copyOf(events);
  }
}
