package dev.patchbay.linkedapi.event;

import static dev.patchbay.event.EventOperations.EVENT_PARSE;

import dev.patchbay.error.Fact.UntrustedDelivery;
import dev.patchbay.error.Fact.UntrustedDelivery.Distrust;
import dev.patchbay.error.PortError;
import dev.patchbay.event.Authenticity;
import dev.patchbay.event.ParseDelivery;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.secret.Secret;
import dev.patchbay.support.webhook.HmacSha256;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether a delivery is the vendor's: by its signature (vendor reference 12.3), or, where
 * signing is off, by a secret in a header that the subscription named. A signature that is there
 * decides, whatever else is.
 */
final class DeliveryCheck {
  /** The header that a secret of the caller's own goes into. */
  static final String SECRET_HEADER = "x-patchbay-secret";

  private static final String SIGNATURE = "linked-api-signature";
  private static final String STAMP = "linked-api-signature-timestamp";
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private DeliveryCheck() {}

  /** How it was verified, or why it is not believed. */
  static Either<PortError, Authenticity> verify(
      ParseDelivery delivery, List<Secret> expected, Instant now) {
    Option<String> signature = delivery.header(SIGNATURE);
    Option<String> shared = delivery.header(SECRET_HEADER);
    if (expected.isEmpty()) {
      return permitted(delivery, Distrust.SECRET_UNKNOWN);
    }
    if (signature.isDefined()) {
      return signed(delivery, signature.get(), expected, now);
    }
    if (shared.isEmpty()) {
      return permitted(delivery, Distrust.UNSIGNED);
    }
    Secret shown = Secret.of(shared.get());
    boolean matches = false;
    for (Secret secret : expected) {
      matches |= secret.equals(shown);
    }
    return matches ? Either.right(Authenticity.SHARED_SECRET) : distrust(Distrust.FORGED);
  }

  private static Either<PortError, Authenticity> signed(
      ParseDelivery delivery, String signature, List<Secret> expected, Instant now) {
    String stamp = delivery.header(STAMP).getOrElse("");
    if (!SECONDS.matcher(stamp).matches()) {
      return distrust(Distrust.FORGED);
    }
    byte[] stamped = (stamp + ".").getBytes(StandardCharsets.UTF_8);
    byte[] body = delivery.body().bytes();
    boolean matches = false;
    for (Secret secret : expected) {
      matches |= HmacSha256.matches(signature, secret, stamped, body);
    }
    if (!matches) {
      return distrust(Distrust.FORGED);
    }
    Duration apart = Duration.between(Instant.ofEpochSecond(Long.parseLong(stamp)), now).abs();
    return apart.compareTo(TOLERANCE) <= 0
        ? Either.right(Authenticity.SIGNED)
        : distrust(Distrust.STALE);
  }

  private static Either<PortError, Authenticity> permitted(
      ParseDelivery delivery, Distrust reason) {
    return delivery.permitUnverified() ? Either.right(Authenticity.UNVERIFIED) : distrust(reason);
  }

  private static Either<PortError, Authenticity> distrust(Distrust reason) {
    return Either.left(new UntrustedDelivery(LinkedApi.origin(EVENT_PARSE), reason));
  }
}
