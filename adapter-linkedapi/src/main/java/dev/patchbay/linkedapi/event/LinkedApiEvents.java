package dev.patchbay.linkedapi.event;

import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.capability.Support;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.event.EventOperations;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.read.Slice;
import dev.patchbay.secret.Secret;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Option;

/** Events: deliveries of the one webhook, the webhook itself, and polls of the network. */
public final class LinkedApiEvents {
  private static final String FOR_ALL = "there is one webhook for all accounts";

  private final Deliveries deliveries;
  private final NetworkPoll network;
  private final Subscriptions subscriptions;

  /**
   * Events of a customer.
   *
   * @param webhookSecret what deliveries are signed with or carry, where it is configured
   */
  public LinkedApiEvents(LinkedApi linkedApi, Option<Secret> webhookSecret) {
    WebhookSecrets secrets = new WebhookSecrets(webhookSecret);
    deliveries = new Deliveries(linkedApi, secrets);
    network = new NetworkPoll(linkedApi);
    subscriptions = new Subscriptions(linkedApi, secrets);
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
                    .limit(
                        "tolerance",
                        300,
                        "seconds",
                        "the vendor's page on webhooks: age of a signature")
                    .fields(EventFields.DELIVERY))
        .on(
            EventOperations.EVENT_POLL,
            network::poll,
            entry ->
                entry
                    .session(SessionUse.REQUIRED)
                    .accepts("since")
                    .accepts("kinds", kinds -> kinds.allowing(EventWords.NETWORK.writable()))
                    .accepts(
                        "pageSize",
                        size ->
                            size.between(1, Integer.MAX_VALUE).with(Support.emulated(Slice.HOW)))
                    .latency(Latency.STORE)
                    .fields(EventFields.POLLED))
        .with(this::webhook);
  }

  private AdapterTable.Builder webhook(AdapterTable.Builder table) {
    return table
        .on(
            EventOperations.EVENT_SUBSCRIBE,
            subscriptions::subscribe,
            entry ->
                paced(entry)
                    .accepts("kinds", kinds -> kinds.allowing(EventWords.TYPES.writable()))
                    .accepts("url", "secret")
                    .refuses("sessions", Reason.VENDOR_CANNOT, FOR_ALL)
                    .limit("perCustomer", 1, "webhooks", "the vendor's page on webhooks")
                    .repeat(Repeat.REFUSED, EventOperations.EVENT_LIST_SUBSCRIPTIONS)
                    .fields(EventFields.RECEIPT))
        .on(
            EventOperations.EVENT_CHANGE,
            subscriptions::change,
            entry ->
                paced(entry)
                    .accepts("subscription", "secret")
                    .accepts("kinds", kinds -> kinds.allowing(EventWords.TYPES.writable()))
                    .refuses("url", Reason.VENDOR_CANNOT, "end it and subscribe anew")
                    .repeat(Repeat.SAME, EventOperations.EVENT_LIST_SUBSCRIPTIONS)
                    .fields(EventFields.SUBSCRIPTION))
        .on(
            EventOperations.EVENT_LIST_SUBSCRIPTIONS,
            subscriptions::list,
            entry ->
                paced(entry)
                    .refuses("pageSize", Reason.VENDOR_CANNOT, "there is one or none")
                    .fields(EventFields.SUBSCRIPTION))
        .on(
            EventOperations.EVENT_SEND_TEST,
            subscriptions::test,
            entry ->
                paced(entry)
                    .accepts(
                        "subscription",
                        one ->
                            one.with(
                                Support.emulated(
                                    Subscriptions.COMPARED,
                                    EventOperations.EVENT_LIST_SUBSCRIPTIONS.id())))
                    .repeat(Repeat.TWICE))
        .on(
            EventOperations.EVENT_UNSUBSCRIBE,
            subscriptions::unsubscribe,
            entry ->
                paced(entry)
                    .accepts("subscription")
                    .repeat(Repeat.UNKNOWN, EventOperations.EVENT_LIST_SUBSCRIPTIONS));
  }

  private static OperationEntry paced(OperationEntry entry) {
    return entry
        .latency(Latency.STORE)
        .limit("perMinute", 100, "admin calls", "the vendor's page on its admin API");
  }
}
