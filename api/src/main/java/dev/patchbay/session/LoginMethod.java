package dev.patchbay.session;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Request;
import dev.patchbay.value.Composite;
import dev.patchbay.value.Parts;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A way to log a LinkedIn account in at a vendor: a request of its own to connect an account, and
 * an argument where one is reconnected. As an argument it has a part for the way itself ({@code
 * credentials}, {@code cookies} or {@code link}) and one for each of its arguments in use.
 */
@Parts({
  "credentials",
  "cookies",
  "link",
  "username",
  "password",
  "liAt",
  "liA",
  "jsessionId",
  "name",
  "country",
  "ip",
  "proxy",
  "userAgent",
  "recruiterContract",
  "disabledProducts",
  "syncLimit",
  "expiresAt",
  "successUrl",
  "failureUrl",
  "notifyUrl",
  "skipSuccessPage",
  "singleUse"
})
public sealed interface LoginMethod extends Request, Composite
    permits ConnectWithCredentials, ConnectWithCookies, ConnectByLink {
  /** The way: {@code credentials}, {@code cookies} or {@code link}. */
  String way();

  @Override
  default Map<String, Object> parts() {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put(way(), way());
    Arguments.used(this).forEach(used -> parts.put(used.name(), used.value()));
    return Map.copyOf(parts);
  }
}
