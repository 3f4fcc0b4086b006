package dev.patchbay.linkedapi.event;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.error.PortError;
import dev.patchbay.event.Delivery;
import dev.patchbay.event.DeliveryBody;
import dev.patchbay.event.ParseDelivery;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.secret.Secret;
import dev.patchbay.support.webhook.HmacSha256;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Delivers as the vendor does, at the moment virtual time begins. */
final class Deliverer {
  static final Secret SECRET = Secret.of("3a7f00c1deadbeef3a7f00c1deadbeef");

  private Deliverer() {}

  /** The dossier's envelope of section 12.2. */
  static String body(String id, String type, String data) {
    return """
        { "id": "%s", "type": "%s", "createdAt": "2026-08-20T11:59:57.000Z", "data": %s }"""
        .formatted(id, type, data);
  }

  static Map<String, List<String>> signed(String body, Secret secret, Instant at) {
    String stamp = String.valueOf(at.getEpochSecond());
    return Map.of(
        "Linked-Api-Signature",
        List.of(HmacSha256.sign(secret, bytes(stamp + "."), bytes(body))),
        "linked-api-signature-timestamp",
        List.of(stamp));
  }

  static ParseDelivery request(String body) {
    return ParseDelivery.of(DeliveryBody.of(body), signed(body, SECRET, Lab.START)).secret(SECRET);
  }

  static Either<PortError, Answer<Delivery>> deliver(Patchbay port, String body) {
    return port.events().parse(request(body)).execute();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
