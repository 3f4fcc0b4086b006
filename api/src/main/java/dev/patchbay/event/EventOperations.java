package dev.patchbay.event;

import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import java.util.List;

/** The operations on events. */
public final class EventOperations {
  /** Verifies and reads a webhook delivery, which may hold several events; touches no network. */
  public static final Operation<ParseDelivery, Delivery> PARSE =
      Operation.read("event.parse", ParseDelivery.class, Delivery.class);

  /** Events since a time. */
  public static final Operation<PollEvents, Page<Event>> POLL =
      Operation.list("event.poll", PollEvents.class, Event.class);

  /** Has events reported to a web address. */
  public static final Operation<Subscribe, SubscriptionReceipt> SUBSCRIBE =
      Operation.write("event.subscribe", Subscribe.class, SubscriptionReceipt.class);

  /** Changes a subscription. */
  public static final Operation<ChangeSubscription, Subscription> CHANGE =
      Operation.write("event.change", ChangeSubscription.class, Subscription.class);

  /** The subscriptions. */
  public static final Operation<ListSubscriptions, Page<Subscription>> LIST_SUBSCRIPTIONS =
      Operation.list("event.listSubscriptions", ListSubscriptions.class, Subscription.class);

  /** Has a test delivered. */
  public static final Operation<SendTestEvent, Done> SEND_TEST =
      Operation.write("event.sendTest", SendTestEvent.class, Done.class);

  /** Ends a subscription. */
  public static final Operation<Unsubscribe, Done> UNSUBSCRIBE =
      Operation.write("event.unsubscribe", Unsubscribe.class, Done.class);

  /** All of them, in the order of the vocabulary. */
  public static final List<Operation<?, ?>> ALL =
      List.of(PARSE, POLL, SUBSCRIBE, CHANGE, LIST_SUBSCRIPTIONS, SEND_TEST, UNSUBSCRIBE);

  private EventOperations() {}
}
