package dev.patchbay.event;

import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.secret.Secret;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/** Builds {@link ChangeSubscription}; not safe for use by several threads. */
public final class ChangeSubscriptionBuilder {
  private final SubscriptionRef subscription;
  private Set<EventKind> kinds = Set.of();
  private Option<String> url = Option.none();
  private Option<String> name = Option.none();
  private Option<Secret> secret = Option.none();

  ChangeSubscriptionBuilder(SubscriptionRef subscription) {
    this.subscription = subscription;
  }

  /** Sets {@link ChangeSubscription#kinds}. */
  public ChangeSubscriptionBuilder kinds(EventKind... value) {
    kinds = Set.copyOf(List.of(value));
    return this;
  }

  /** Sets {@link ChangeSubscription#url}. */
  public ChangeSubscriptionBuilder url(String value) {
    url = Option.some(value);
    return this;
  }

  /** Sets {@link ChangeSubscription#name}. */
  public ChangeSubscriptionBuilder name(String value) {
    name = Option.some(value);
    return this;
  }

  /** Sets {@link ChangeSubscription#secret}. */
  public ChangeSubscriptionBuilder secret(Secret value) {
    secret = Option.some(value);
    return this;
  }

  /** The request. */
  public ChangeSubscription build() {
    return new ChangeSubscription(subscription, kinds, url, name, secret);
  }
}
