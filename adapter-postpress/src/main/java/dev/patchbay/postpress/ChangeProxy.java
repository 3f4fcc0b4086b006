package dev.patchbay.postpress;

import dev.patchbay.call.Request;
import dev.patchbay.session.ProxySettings;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * Changes where the session's account appears from: through a proxy of your own, or through one of
 * the vendor's in a country or near an address.
 *
 * @param proxy a proxy of your own
 * @param country ISO 3166-1 code of two letters, for one of the vendor's
 * @param ip an IPv4 address that one of the vendor's is to be near
 */
public record ChangeProxy(Option<ProxySettings> proxy, Option<String> country, Option<String> ip)
    implements Request, Checked {

  /** To a proxy of your own. */
  public static ChangeProxy to(ProxySettings proxy) {
    return new ChangeProxy(Option.some(proxy), Option.none(), Option.none());
  }

  /** To one of the vendor's in a country. */
  public static ChangeProxy toCountry(String country) {
    return new ChangeProxy(Option.none(), Option.some(country), Option.none());
  }

  /** To one of the vendor's near an address. */
  public static ChangeProxy near(String ip) {
    return new ChangeProxy(Option.none(), Option.none(), Option.some(ip));
  }

  @Override
  public List<String> flaws() {
    if (proxy.isDefined() && (country.isDefined() || ip.isDefined())) {
      return List.of("proxy: has its place; leave country and ip out.");
    }
    if (proxy.isEmpty() && country.isEmpty() && ip.isEmpty()) {
      return List.of("proxy: nothing would change; give a proxy, a country or an IPv4 address.");
    }
    return country.exists(code -> !code.strip().matches("[A-Za-z]{2}"))
        ? List.of("country: is a code of two letters, such as NO.")
        : List.of();
  }
}
