package dev.patchbay.session;

import dev.patchbay.identity.Product;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Set;

/**
 * Opens a page of the vendor's on which the owner logs in. Make one link for each click: vendors
 * end links early.
 *
 * @param name how the vendor shall label the account; with a link, the text its call-back repeats
 * @param expiresAt until when the link shall work; the vendor may end it earlier
 * @param successUrl where the browser goes after success
 * @param failureUrl where the browser goes after failure
 * @param notifyUrl where the vendor reports the new session to
 * @param skipSuccessPage whether the vendor shall not show its own page after success
 * @param singleUse whether the link shall work once only
 * @param proxy the proxy to connect through
 * @param disabledProducts inboxes the vendor shall leave alone; empty for none
 * @param syncLimit how much history the vendor shall fetch
 */
public record ConnectByLink(
    Option<String> name,
    Option<Instant> expiresAt,
    Option<String> successUrl,
    Option<String> failureUrl,
    Option<String> notifyUrl,
    boolean skipSuccessPage,
    boolean singleUse,
    Option<ProxySettings> proxy,
    Set<Product> disabledProducts,
    Option<SyncLimit> syncLimit)
    implements LoginMethod {

  /** Copies the set. */
  public ConnectByLink {
    disabledProducts = Set.copyOf(disabledProducts);
  }

  /** Starts with what is required. */
  public static ConnectByLinkBuilder builder() {
    return new ConnectByLinkBuilder();
  }

  /** The same, to be changed. */
  public ConnectByLinkBuilder toBuilder() {
    return new ConnectByLinkBuilder(this);
  }

  @Override
  public String way() {
    return "link";
  }
}
