package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.value.Checked;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Chooses what the webhook reports, in the vendor's words.
 *
 * @param webhook the webhook, as {@code event.listSubscriptions} tells it
 * @param events types such as {@code workflow.completed}, or groups such as {@code account.*};
 *     empty for everything
 */
public record SetWebhookEvents(SubscriptionRef webhook, List<String> events)
    implements Request, Checked {
  /** Copies the collections. */
  public SetWebhookEvents {
    events = List.copyOf(events);
  }

  private static final Pattern EVENT = Pattern.compile("[a-z]+\\.(\\*|[A-Za-z]+)");

  @Override
  public List<String> flaws() {
    return events.stream()
        .filter(event -> !EVENT.matcher(event).matches() || event.equals("webhook.test"))
        .map(
            event ->
                "events: has \""
                    + event
                    + "\", which cannot be chosen; see linkedapi.webhookEventTypes")
        .toList();
  }
}
