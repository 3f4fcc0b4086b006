package dev.patchbay.event;

import dev.patchbay.answer.Done;
import dev.patchbay.call.Caller;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.PortCall;
import dev.patchbay.identity.SubscriptionRef;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;

/** Events. Obtained from a Patchbay; safe for use by several threads. */
public final class EventPort {
  private final Caller caller;

  /** A port over a caller; applications get theirs from a Patchbay. */
  public EventPort(Caller caller) {
    this.caller = caller;
  }

  /**
   * Verifies and reads a webhook delivery.
   *
   * @param body the bytes as they were received, not decoded and encoded again
   * @param headers the headers as they were received
   */
  public PortCall<Delivery> parse(byte[] body, Map<String, List<String>> headers) {
    return parse(ParseDelivery.of(DeliveryBody.of(body), headers));
  }

  /** Verifies and reads a webhook delivery. */
  public PortCall<Delivery> parse(ParseDelivery request) {
    return caller.call(EventOperations.EVENT_PARSE, request);
  }

  /** Events since a time. */
  public ListCall<Event> poll(PollEvents request) {
    return caller.list(EventOperations.EVENT_POLL, request);
  }

  /** Has events reported to a web address. */
  public PortCall<SubscriptionReceipt> subscribe(Subscribe request) {
    return caller.call(EventOperations.EVENT_SUBSCRIBE, request);
  }

  /** Changes a subscription. */
  public PortCall<Subscription> change(ChangeSubscription request) {
    return caller.call(EventOperations.EVENT_CHANGE, request);
  }

  /** The subscriptions. */
  public ListCall<Subscription> listSubscriptions() {
    return caller.list(EventOperations.EVENT_LIST_SUBSCRIPTIONS, ListSubscriptions.all());
  }

  /** Has a test delivered, at a vendor with one subscription. */
  public PortCall<Done> sendTest() {
    return caller.call(EventOperations.EVENT_SEND_TEST, new SendTestEvent(Option.none()));
  }

  /** Has a test delivered to a subscription. */
  public PortCall<Done> sendTest(SubscriptionRef subscription) {
    return caller.call(
        EventOperations.EVENT_SEND_TEST, new SendTestEvent(Option.some(subscription)));
  }

  /** Ends a subscription. */
  public PortCall<Done> unsubscribe(SubscriptionRef subscription) {
    return caller.call(EventOperations.EVENT_UNSUBSCRIBE, new Unsubscribe(subscription));
  }
}
