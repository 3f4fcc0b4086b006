package dev.patchbay.sandbox.unipile;

import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.SandboxClock;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Posts webhooks one after another on a thread of its own. A failed one is tried again, at most
 * five times with growing delay of the sandbox's clock (the vendor states the number, not the
 * delays).
 */
final class Deliverer {

  private static final List<Duration> DELAYS =
      List.of(
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofHours(1),
          Duration.ofHours(6));

  private record Retry(
      String url, Map<String, String> headers, String body, int attempt, Instant due) {}

  private final SandboxClock clock;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread daemon = new Thread(task, "patchbay-sandbox-webhooks");
            daemon.setDaemon(true);
            return daemon;
          });
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  // Both lists are touched by the delivery thread only.
  private final List<Delivery> deliveries = new ArrayList<>();
  private final List<Retry> retries = new ArrayList<>();

  Deliverer(SandboxClock clock) {
    this.clock = clock;
  }

  void send(String url, Map<String, String> headers, String body) {
    thread.execute(() -> attempt(url, headers, body, 0));
  }

  void redeliverDue() {
    thread.execute(
        () -> {
          List<Retry> due =
              retries.stream().filter(retry -> !retry.due().isAfter(clock.instant())).toList();
          retries.removeAll(due);
          due.forEach(
              retry -> attempt(retry.url(), retry.headers(), retry.body(), retry.attempt()));
        });
  }

  /** Waits for what is under way. */
  List<Delivery> deliveries() {
    try {
      return thread.submit(() -> List.copyOf(deliveries)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  void close() {
    thread.shutdownNow();
  }

  private void attempt(String url, Map<String, String> headers, String body, int attempt) {
    Delivery delivery = new Delivery(url, headers, body, post(url, headers, body));
    deliveries.add(delivery);
    if (!delivery.taken() && attempt < DELAYS.size()) {
      Instant due = clock.instant().plus(DELAYS.get(attempt));
      retries.add(new Retry(url, headers, body, attempt + 1, due));
    }
  }

  private Option<Integer> post(String url, Map<String, String> headers, String body) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(url))
              .timeout(Duration.ofSeconds(30))
              .POST(HttpRequest.BodyPublishers.ofString(body));
      headers.forEach(request::setHeader);
      return Option.of(
          client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode());
    } catch (IOException | IllegalArgumentException e) {
      // A receiver that is gone or an address that is none: the attempt counts as failed.
      return Option.none();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Option.none();
    }
  }
}
