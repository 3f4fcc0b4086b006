package dev.patchbay.myagentmail.event;

import static dev.patchbay.event.EventOperations.EVENT_PARSE;

import dev.patchbay.error.Fact.UntrustedDelivery;
import dev.patchbay.error.Fact.UntrustedDelivery.Distrust;
import dev.patchbay.error.PortError;
import dev.patchbay.event.Authenticity;
import dev.patchbay.event.ParseDelivery;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.secret.Secret;
import dev.patchbay.support.webhook.HmacSha256;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;

/**
 * Tells whether a delivery is the vendor's, by the signature over its bytes (vendor reference
 * 16.1). The signature has no time, so that an old delivery cannot be told from a new one: remember
 * the keys of events.
 */
final class DeliveryCheck {
  private static final String SIGNATURE = "X-MyAgentMail-Signature";
  private static final String SCHEME = "v1=";

  private DeliveryCheck() {}

  /** How it was verified, or why it is not believed. */
  static Either<PortError, Authenticity> verify(ParseDelivery delivery, List<Secret> expected) {
    if (expected.isEmpty()) {
      return permitted(delivery, Distrust.SECRET_UNKNOWN);
    }
    Option<String> signature = delivery.header(SIGNATURE).map(String::strip);
    if (signature.isEmpty()) {
      return permitted(delivery, Distrust.UNSIGNED);
    }
    if (!signature.get().startsWith(SCHEME)) {
      return distrust(Distrust.FORGED);
    }
    String digits = signature.get().substring(SCHEME.length());
    byte[] body = delivery.body().bytes();
    boolean matches = false;
    for (Secret secret : expected) {
      matches |= HmacSha256.matches(digits, secret, body);
    }
    return matches ? Either.right(Authenticity.SIGNED) : distrust(Distrust.FORGED);
  }

  private static Either<PortError, Authenticity> permitted(
      ParseDelivery delivery, Distrust reason) {
    return delivery.permitUnverified() ? Either.right(Authenticity.UNVERIFIED) : distrust(reason);
  }

  private static Either<PortError, Authenticity> distrust(Distrust reason) {
    return Either.left(new UntrustedDelivery(MyAgentMail.origin(EVENT_PARSE), reason));
  }
}
