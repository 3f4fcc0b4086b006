package dev.patchbay.event;

import dev.patchbay.secret.Secret;
import io.vavr.control.Option;
import java.util.List;

/**
 * What came of subscribing. Vendors show a secret once: keep it, or let the secret store do so.
 *
 * @param issued the subscriptions that were made, one or several
 */
public record SubscriptionReceipt(List<Issued> issued) {
  /** Copies the list. */
  public SubscriptionReceipt {
    issued = List.copyOf(issued);
  }

  /** A receipt for a single subscription. */
  public static SubscriptionReceipt of(Subscription subscription, Option<Secret> secret) {
    return new SubscriptionReceipt(List.of(new Issued(subscription, secret)));
  }

  /** The subscriptions without their secrets. */
  public List<Subscription> subscriptions() {
    return issued.stream().map(Issued::subscription).toList();
  }

  /** The secret, where all subscriptions share one; none where they have none or several. */
  public Option<Secret> secret() {
    List<Option<Secret>> secrets = issued.stream().map(Issued::secret).distinct().toList();
    return secrets.size() == 1 ? secrets.get(0) : Option.none();
  }

  /**
   * A subscription that was made.
   *
   * @param subscription the subscription
   * @param secret what its deliveries are verified with, shown this once
   */
  public record Issued(Subscription subscription, Option<Secret> secret) {}
}
