package dev.patchbay.myagentmail.event;

import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.event.EventOperations;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.secret.Secret;
import dev.patchbay.support.table.AdapterTable;
import java.util.List;

/** Events: deliveries of signals, and the signals of inboxes as subscriptions. */
public final class MyAgentMailEvents {
  private final Deliveries deliveries;
  private final Subscriptions subscriptions;

  /**
   * Events of a tenant.
   *
   * @param webhookSecrets of signals that were made elsewhere
   */
  public MyAgentMailEvents(MyAgentMail vendor, List<Secret> webhookSecrets) {
    deliveries = new Deliveries(vendor, new WebhookSecrets(webhookSecrets));
    subscriptions = new Subscriptions(vendor);
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            EventOperations.EVENT_PARSE,
            deliveries::parse,
            entry ->
                entry
                    .latency(Latency.LOCAL)
                    .accepts("body", "headers", "receivedAt", "secret", "permitUnverified")
                    .fields(EventFields.DELIVERY))
        .on(
            EventOperations.EVENT_SUBSCRIBE,
            subscriptions::subscribe,
            entry ->
                entry
                    .accepts("kinds", kinds -> kinds.allowing(EventWords.SUBSCRIBABLE))
                    .accepts("url", "sessions", "name")
                    .refuses("secret", Reason.VENDOR_CANNOT, "the vendor makes one per signal")
                    .limit("perTenant", 100, "webhooks", "the vendor's page on limits")
                    .limit(
                        "delay",
                        24,
                        "hours until a new signal tells something, by the vendor's default; the"
                            + " extension's changeSignal shortens it",
                        "the vendor's page on its API")
                    .repeat(Repeat.TWICE, EventOperations.EVENT_LIST_SUBSCRIPTIONS)
                    .latency(Latency.STORE)
                    .fields(EventFields.RECEIPT))
        .on(
            EventOperations.EVENT_LIST_SUBSCRIPTIONS,
            subscriptions::list,
            entry ->
                entry
                    .refuses("pageSize", Reason.VENDOR_CANNOT, "the vendor tells all at once")
                    .latency(Latency.STORE)
                    .fields(EventFields.SUBSCRIPTION))
        .on(
            EventOperations.EVENT_SEND_TEST,
            subscriptions::test,
            entry -> entry.accepts("subscription").repeat(Repeat.TWICE).latency(Latency.STORE))
        .on(
            EventOperations.EVENT_UNSUBSCRIBE,
            subscriptions::unsubscribe,
            entry ->
                entry
                    .accepts("subscription")
                    .repeat(Repeat.UNKNOWN, EventOperations.EVENT_LIST_SUBSCRIPTIONS)
                    .latency(Latency.STORE))
        .without(
            EventOperations.EVENT_CHANGE,
            Reason.NOT_DOCUMENTED,
            "only the cadence of a signal is shown to change; change it through the extension")
        .without(
            EventOperations.EVENT_POLL,
            Reason.NOT_DOCUMENTED,
            "whether matches of inbox signals can be listed is not said; list those of other"
                + " signals through the extension");
  }
}
