package dev.patchbay.event;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.secret.Secret;
import io.vavr.control.Option;
import java.util.Set;

/**
 * Changes a subscription in place; what is absent stays as it is.
 *
 * @param subscription which
 * @param kinds what to report from now on; empty leaves it
 * @param url where to
 * @param name the label
 * @param secret what the vendor shall send along or sign with
 */
public record ChangeSubscription(
    SubscriptionRef subscription,
    Set<EventKind> kinds,
    Option<String> url,
    Option<String> name,
    Option<Secret> secret)
    implements Request {

  /** Copies the set. */
  public ChangeSubscription {
    kinds = Set.copyOf(kinds);
  }

  /** Starts with the subscription. */
  public static ChangeSubscriptionBuilder builder(SubscriptionRef subscription) {
    return new ChangeSubscriptionBuilder(subscription);
  }
}
