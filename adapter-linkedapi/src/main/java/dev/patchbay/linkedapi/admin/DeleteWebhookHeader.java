package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.value.Checked;
import java.util.List;
import java.util.Set;

/**
 * Removes a header that the webhook sends along.
 *
 * @param webhook the webhook, as {@code event.listSubscriptions} tells it
 * @param name its name
 */
public record DeleteWebhookHeader(SubscriptionRef webhook, String name)
    implements Request, Checked {

  @Override
  public List<String> flaws() {
    return HeaderNames.flaws("name", Set.of(name));
  }
}
