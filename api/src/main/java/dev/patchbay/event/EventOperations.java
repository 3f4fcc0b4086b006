package dev.patchbay.event;

import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import java.util.List;

/** The operations on events. */
public final class EventOperations {
  /** Verifies and reads a webhook delivery, which may hold several events; touches no network. */
  public static final Operation<ParseDelivery, Delivery> EVENT_PARSE =
      Operation.read("event.parse", ParseDelivery.class, Delivery.class);

  /** Events since a time. */
  public static final Operation<PollEvents, Page<Event>> EVENT_POLL =
      Operation.list("event.poll", PollEvents.class, Event.class);

  /** Has events reported to a web address. */
  public static final Operation<Subscribe, SubscriptionReceipt> EVENT_SUBSCRIBE =
      Operation.write("event.subscribe", Subscribe.class, SubscriptionReceipt.class);

  /** Changes a subscription. */
  public static final Operation<ChangeSubscription, Subscription> EVENT_CHANGE =
      Operation.write("event.change", ChangeSubscription.class, Subscription.class);

  /** The subscriptions. */
  public static final Operation<ListSubscriptions, Page<Subscription>> EVENT_LIST_SUBSCRIPTIONS =
      Operation.list("event.listSubscriptions", ListSubscriptions.class, Subscription.class);

  /** Has a test delivered. */
  public static final Operation<SendTestEvent, Done> EVENT_SEND_TEST =
      Operation.write("event.sendTest", SendTestEvent.class, Done.class);

  /** Ends a subscription. */
  public static final Operation<Unsubscribe, Done> EVENT_UNSUBSCRIBE =
      Operation.write("event.unsubscribe", Unsubscribe.class, Done.class);

  /** All of them, in the order of the vocabulary. */
  public static final List<Operation<?, ?>> ALL =
      List.of(
          EVENT_PARSE,
          EVENT_POLL,
          EVENT_SUBSCRIBE,
          EVENT_CHANGE,
          EVENT_LIST_SUBSCRIPTIONS,
          EVENT_SEND_TEST,
          EVENT_UNSUBSCRIBE);

  private EventOperations() {}
}
