package dev.patchbay.session;

import dev.patchbay.identity.Product;
import dev.patchbay.secret.Secret;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/**
 * Connects an account with its LinkedIn login. Only to be used with the owner's consent.
 *
 * @param username e-mail address or phone number of the login
 * @param password its password
 * @param name how the vendor shall label the account; with a link, the text its call-back repeats
 * @param country two letters, ISO 3166-1: where the vendor shall connect from
 * @param ip an IPv4 address near which the vendor shall connect from
 * @param proxy the proxy to connect through
 * @param userAgent the exact user agent of the browser the cookies are from, or to show LinkedIn
 * @param recruiterContract which Recruiter contract to use
 * @param disabledProducts inboxes the vendor shall leave alone; empty for none
 * @param syncLimit how much history the vendor shall fetch
 */
public record ConnectWithCredentials(
    String username,
    Secret password,
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
  public ConnectWithCredentials {
    disabledProducts = Set.copyOf(disabledProducts);
  }

  /** Starts with what is required. */
  public static ConnectWithCredentialsBuilder builder(String username, Secret password) {
    return new ConnectWithCredentialsBuilder(username, password);
  }

  /** The same, to be changed. */
  public ConnectWithCredentialsBuilder toBuilder() {
    return new ConnectWithCredentialsBuilder(this);
  }

  @Override
  public String way() {
    return "credentials";
  }

  @Override
  public List<String> flaws() {
    return Countries.flaws(country);
  }
}
