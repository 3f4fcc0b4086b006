package dev.patchbay.event;

import dev.patchbay.call.Request;
import dev.patchbay.secret.Secret;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks what a webhook delivery tells. It is verified first; what cannot be believed is {@code
 * UntrustedDelivery}. Headers may hold secrets and are not shown by {@link #toString()}.
 *
 * @param body the body as it was received
 * @param headers the headers as they were received; names are compared without regard to case
 * @param receivedAt when it arrived, for stale signatures and for the events; none for now
 * @param secret the secret of the subscription; none for those that were configured or kept
 * @param permitUnverified whether to read it even without a secret to compare. A signature that is
 *     there and wrong is refused all the same
 */
public record ParseDelivery(
    DeliveryBody body,
    Map<String, List<String>> headers,
    Option<Instant> receivedAt,
    Option<Secret> secret,
    boolean permitUnverified)
    implements Request {

  /** Copies the headers. */
  public ParseDelivery {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    headers = Collections.unmodifiableMap(copy);
  }

  /** A delivery that has to be verified, arriving now. */
  public static ParseDelivery of(DeliveryBody body, Map<String, List<String>> headers) {
    return new ParseDelivery(body, headers, Option.none(), Option.none(), false);
  }

  /** The same, having arrived at a time. */
  public ParseDelivery receivedAt(Instant time) {
    return new ParseDelivery(body, headers, Option.some(time), secret, permitUnverified);
  }

  /** The same, to be verified with this secret. */
  public ParseDelivery secret(Secret shared) {
    return new ParseDelivery(body, headers, receivedAt, Option.some(shared), permitUnverified);
  }

  /** The same, read even where there is no secret to compare. */
  public ParseDelivery permittingUnverified() {
    return new ParseDelivery(body, headers, receivedAt, secret, true);
  }

  /** The first value of a header, whatever the case of its name. */
  public Option<String> header(String name) {
    return Option.ofOptional(
        headers.entrySet().stream()
            .filter(header -> header.getKey().equalsIgnoreCase(name))
            .flatMap(header -> header.getValue().stream())
            .findFirst());
  }

  @Override
  public String toString() {
    return "ParseDelivery[" + body + ", headers " + headers.keySet() + "]";
  }
}
