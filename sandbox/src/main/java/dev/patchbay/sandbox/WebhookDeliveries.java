package dev.patchbay.sandbox;

import dev.patchbay.sandbox.http.WebhookPoster;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Delivers webhooks one after another on a thread of its own, and tries failed ones again when the
 * sandbox's clock reaches their time. For vendors that sign once and not anew for each attempt.
 * Thread-safe.
 */
public final class WebhookDeliveries implements AutoCloseable {
  private record Retry(
      String url, Map<String, String> headers, String body, int attempt, Instant due) {}

  private final Clock clock;
  private final List<Duration> delays;
  private final WebhookPoster poster;

  // Both lists are touched by the delivery thread only.
  private final List<Delivery> deliveries = new ArrayList<>();
  private final List<Retry> retries = new ArrayList<>();

  /**
   * Begins with nothing to deliver.
   *
   * @param vendor whose webhooks they are, for the thread's name
   * @param timeout how long a receiver may take, in real time
   * @param delays how long to wait after each failed attempt; there is one attempt more than delays
   * @param clock the sandbox's
   */
  public WebhookDeliveries(String vendor, Duration timeout, List<Duration> delays, Clock clock) {
    this.clock = clock;
    this.delays = List.copyOf(delays);
    this.poster = new WebhookPoster(vendor, timeout);
  }

  /**
   * Sends a webhook as soon as those before it are sent.
   *
   * @param url the receiver's address
   * @param headers what to send beside the content type
   * @param body the exact body
   */
  public void send(String url, Map<String, String> headers, String body) {
    poster.inTurn(() -> attempt(url, headers, body, 0));
  }

  /** Tries again what is due. */
  public void redeliverDue() {
    poster.inTurn(
        () -> {
          List<Retry> due =
              retries.stream().filter(retry -> !retry.due().isAfter(clock.instant())).toList();
          retries.removeAll(due);
          due.forEach(
              retry -> attempt(retry.url(), retry.headers(), retry.body(), retry.attempt()));
        });
  }

  /**
   * All attempts so far; waits for those under way.
   *
   * @return oldest first
   */
  public List<Delivery> deliveries() {
    return poster.ask(() -> List.copyOf(deliveries));
  }

  @Override
  public void close() {
    poster.close();
  }

  private void attempt(String url, Map<String, String> headers, String body, int attempt) {
    Delivery delivery = new Delivery(url, headers, body, poster.post(url, headers, body));
    deliveries.add(delivery);
    if (!delivery.taken() && attempt < delays.size()) {
      Instant due = clock.instant().plus(delays.get(attempt));
      retries.add(new Retry(url, headers, body, attempt + 1, due));
    }
  }
}
