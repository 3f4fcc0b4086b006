package dev.patchbay.session;

import dev.patchbay.identity.Product;
import dev.patchbay.secret.Secret;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/**
 * Connects an account with the cookies of a browser in which it is logged in.
 *
 * @param liAt value of LinkedIn's cookie {@code li_at}
 * @param liA value of the cookie {@code li_a}, which keeps a running Sales Navigator or Recruiter
 *     session
 * @param jsessionId value of the cookie {@code JSESSIONID}, as the browser shows it
 * @param name how the vendor shall label the account; with a link, the text its call-back repeats
 * @param country two letters, ISO 3166-1: where the vendor shall connect from
 * @param ip an IPv4 address near which the vendor shall connect from
 * @param proxy the proxy to connect through
 * @param userAgent the exact user agent of the browser the cookies are from, or to show LinkedIn
 * @param recruiterContract which Recruiter contract to use
 * @param disabledProducts inboxes the vendor shall leave alone; empty for none
 * @param syncLimit how much history the vendor shall fetch
 */
public record ConnectWithCookies(
    Secret liAt,
    Option<Secret> liA,
    Option<Secret> jsessionId,
    Option<String> name,
    Option<String> country,
    Option<String> ip,
    Option<ProxySettings> proxy,
    Option<String> userAgent,
    Option<String> recruiterContract,
    Set<Product> disabledProducts,
    Option<SyncLimit> syncLimit)
    implements LoginMethod, Checked {

  /** Copies the set. */
  public ConnectWithCookies {
    disabledProducts = Set.copyOf(disabledProducts);
  }

  /** Starts with what is required. */
  public static ConnectWithCookiesBuilder builder(Secret liAt) {
    return new ConnectWithCookiesBuilder(liAt);
  }

  /** The same, to be changed. */
  public ConnectWithCookiesBuilder toBuilder() {
    return new ConnectWithCookiesBuilder(this);
  }

  @Override
  public String way() {
    return "cookies";
  }

  @Override
  public List<String> flaws() {
    return Countries.flaws(country);
  }
}
