package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.secret.Secret;
import dev.patchbay.value.Checked;
import java.util.List;
import java.util.Map;

/**
 * Sets all headers that the webhook sends along.
 *
 * @param webhook the webhook, as {@code event.listSubscriptions} tells it
 * @param headers values by name; empty removes all. Values are never shown
 */
public record SetWebhookHeaders(SubscriptionRef webhook, Map<String, Secret> headers)
    implements Request, Checked {
  /** Copies the collections. */
  public SetWebhookHeaders {
    headers = Map.copyOf(headers);
  }

  @Override
  public List<String> flaws() {
    return HeaderNames.flaws("headers", headers.keySet());
  }
}
