package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.WebhookDeliveries;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Delivers what signals and cadences tell, signed with the secret of each: up to five attempts over
 * about twelve hours, of which the vendor does not state the times.
 */
final class Hooks implements AutoCloseable {
  static final String SIGNATURE = "X-MyAgentMail-Signature";

  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final List<Duration> DELAYS =
      List.of(
          Duration.ofMinutes(10), Duration.ofMinutes(50), Duration.ofHours(3), Duration.ofHours(8));

  private final WebhookDeliveries deliveries;

  Hooks(Clock clock) {
    deliveries = new WebhookDeliveries("myagentmail", TIMEOUT, DELAYS, clock);
  }

  /** Queues one delivery; false for a signal without an address. */
  boolean send(Signal signal, JsonObject event) {
    return send(signal.webhookUrl(), signal.secret, event);
  }

  /** Queues one delivery; false without an address. */
  boolean send(@Nullable String url, String secret, JsonObject event) {
    if (url == null) {
      return false;
    }
    String body = Json.write(event);
    deliveries.send(url, Map.of(SIGNATURE, Ids.sign(secret, body)), body);
    return true;
  }

  void redeliverDue() {
    deliveries.redeliverDue();
  }

  List<Delivery> all() {
    return deliveries.deliveries();
  }

  @Override
  public void close() {
    deliveries.close();
  }
}
