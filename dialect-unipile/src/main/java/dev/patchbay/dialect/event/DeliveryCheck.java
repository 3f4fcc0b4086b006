package dev.patchbay.dialect.event;

import dev.patchbay.error.Fact.UntrustedDelivery;
import dev.patchbay.error.Fact.UntrustedDelivery.Distrust;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.event.Authenticity;
import dev.patchbay.event.EventOperations;
import dev.patchbay.event.ParseDelivery;
import dev.patchbay.identity.Vendor;
import dev.patchbay.secret.Secret;
import dev.patchbay.secret.SecretStore;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;

/**
 * Tells whether a delivery is the vendor's. It signs nothing; the one proof is a static secret in a
 * header that the subscription named (vendor reference A.8.1).
 *
 * @param vendor who delivers
 * @param header name of the header
 * @param secrets what it may hold
 */
record DeliveryCheck(Vendor vendor, String header, WebhookSecrets secrets) {

  Either<PortError, Authenticity> verify(ParseDelivery delivery, SecretStore store) {
    List<Secret> expected = secrets.expected(delivery.secret(), store);
    if (expected.isEmpty()) {
      return permitted(delivery, Distrust.SECRET_UNKNOWN);
    }
    Option<String> sent = delivery.header(header);
    if (sent.isEmpty()) {
      return permitted(delivery, Distrust.UNSIGNED);
    }
    Secret shown = Secret.of(sent.get());
    boolean matches = false;
    for (Secret secret : expected) {
      // Secrets compare in constant time, and all of them are compared.
      matches |= secret.equals(shown);
    }
    return matches ? Either.right(Authenticity.SHARED_SECRET) : distrust(Distrust.FORGED);
  }

  private Either<PortError, Authenticity> permitted(ParseDelivery delivery, Distrust reason) {
    return delivery.permitUnverified() ? Either.right(Authenticity.UNVERIFIED) : distrust(reason);
  }

  private Either<PortError, Authenticity> distrust(Distrust reason) {
    return Either.left(
        new UntrustedDelivery(Origin.local(EventOperations.EVENT_PARSE.id(), vendor), reason));
  }
}
