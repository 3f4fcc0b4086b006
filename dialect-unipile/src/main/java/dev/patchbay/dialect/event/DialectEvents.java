package dev.patchbay.dialect.event;

import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.EventOperations;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.secret.Secret;
import dev.patchbay.support.table.AdapterTable;
import io.vavr.control.Option;
import java.util.List;

/**
 * Events in the dialect: deliveries, webhooks, and polling made of two lists. Immutable and safe
 * for use by several threads.
 */
public final class DialectEvents {
  private static final int PAGE_MOST = 250;

  private final Deliveries deliveries;
  private final Subscriptions subscriptions;
  private final EventPolling polling;

  /** Events over a vendor's wire, with the webhook secret of the dialect's options. */
  public DialectEvents(Dialect dialect) {
    this(dialect, dialect.options().webhookSecret());
  }

  /**
   * Events over a vendor's wire.
   *
   * @param webhookSecret what deliveries have to carry; none for the one that subscribing made
   */
  public DialectEvents(Dialect dialect, Option<Secret> webhookSecret) {
    WebhookSecrets secrets = new WebhookSecrets(dialect.vendor(), webhookSecret);
    DeliveryCheck check =
        new DeliveryCheck(dialect.vendor(), dialect.options().webhookHeader(), secrets);
    deliveries = new Deliveries(dialect.vendor(), dialect.settings().moshi(), check);
    subscriptions = new Subscriptions(dialect, secrets);
    polling = new EventPolling(dialect);
  }

  /** Adds the rows of events to an adapter's table. */
  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            EventOperations.EVENT_PARSE,
            deliveries::parse,
            entry ->
                entry
                    .latency(Latency.LOCAL)
                    .fields(EventFields.DELIVERY)
                    .accepts("body", "headers", "receivedAt", "secret", "permitUnverified"))
        .on(
            EventOperations.EVENT_POLL,
            polling::poll,
            entry ->
                entry
                    .session(SessionUse.REQUIRED)
                    .fields(EventFields.POLLED)
                    .emulated(
                        "first page of the connections and of the received invitations",
                        InvitationOperations.INVITATION_LIST_CONNECTIONS,
                        InvitationOperations.INVITATION_LIST_RECEIVED)
                    .accepts("since")
                    .accepts(
                        "kinds",
                        kinds -> kinds.allowing(List.of("CONNECTION_ADDED", "INVITATION_RECEIVED")))
                    .refuses("pageSize", Reason.VENDOR_CANNOT, "a poll is one page of two lists"))
        .with(this::webhooks)
        .without(
            EventOperations.EVENT_CHANGE,
            Reason.VENDOR_CANNOT,
            "a webhook cannot be changed; end it and make another")
        .without(
            EventOperations.EVENT_SEND_TEST, Reason.VENDOR_CANNOT, "the vendor delivers no tests");
  }

  private AdapterTable.Builder webhooks(AdapterTable.Builder table) {
    List<String> kinds =
        EventTables.SOURCES.keySet().stream().sorted().map(EventKind::name).toList();
    return table
        .on(
            EventOperations.EVENT_SUBSCRIBE,
            subscriptions::subscribe,
            entry ->
                entry
                    .repeat(Repeat.TWICE, EventOperations.EVENT_LIST_SUBSCRIPTIONS)
                    .fields(EventFields.RECEIPT)
                    .accepts("kinds", accepted -> accepted.allowing(kinds))
                    .accepts("url", "sessions", "name", "secret"))
        .on(
            EventOperations.EVENT_LIST_SUBSCRIPTIONS,
            subscriptions::list,
            entry ->
                entry
                    .latency(Latency.STORE)
                    .fields(EventFields.SUBSCRIPTION)
                    .accepts("pageSize", size -> size.between(1, PAGE_MOST)))
        .on(
            EventOperations.EVENT_UNSUBSCRIBE,
            subscriptions::unsubscribe,
            entry ->
                entry
                    .repeat(Repeat.REFUSED, EventOperations.EVENT_LIST_SUBSCRIPTIONS)
                    .accepts("subscription"));
  }
}
