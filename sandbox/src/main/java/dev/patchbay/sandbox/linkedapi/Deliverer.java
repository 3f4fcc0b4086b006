package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.http.WebhookPoster;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Posts webhooks one after another on a thread of its own (dossier 12.2): up to eight attempts, the
 * delay doubling from a minute of the sandbox's clock (the vendor states the number, not the
 * delays).
 */
final class Deliverer {
  private static final int ATTEMPTS = 8;
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  /** A delivery as {@code webhook.deliveries} lists it, and how it is sent. */
  private static final class Task {
    private final JsonObject shown;
    private final String url;
    private final String body;
    private final Supplier<Map<String, String>> headers;
    private Instant due;
    private boolean dropped;

    Task(JsonObject shown, String url, String body, Supplier<Map<String, String>> headers) {
      this.shown = shown;
      this.url = url;
      this.body = body;
      this.headers = headers;
      this.due = Instant.MIN;
    }

    private boolean waits() {
      return !dropped && shown.text("status").equals("pending");
    }
  }

  private final Clock clock;
  private final WebhookPoster poster = new WebhookPoster("linkedapi", TIMEOUT);

  // Touched by the delivery thread only.
  private final List<Task> tasks = new ArrayList<>();
  private final List<Delivery> attempts = new ArrayList<>();

  Deliverer(Clock clock) {
    this.clock = clock;
  }

  /**
   * Sends an event.
   *
   * @param headers made anew for each attempt, since a signature holds its time
   */
  void send(JsonObject event, String url, Supplier<Map<String, String>> headers, String body) {
    poster.inTurn(
        () -> {
          String now = Times.iso(clock.instant());
          JsonObject shown =
              JsonObject.empty()
                  .put("id", "whd-" + (tasks.size() + 1))
                  .put("eventType", event.text("type"))
                  .put("eventId", event.text("id"))
                  .put("status", "pending")
                  .put("attempts", 0)
                  .put("responseStatusCode", null)
                  .put("lastError", null)
                  .put("createdAt", now)
                  .put("updatedAt", now);
          Task task = new Task(shown, url, body, headers);
          tasks.add(task);
          attempt(task);
        });
  }

  /** Tries again what is due. */
  void redeliver() {
    poster.inTurn(
        () ->
            tasks.stream()
                .filter(task -> task.waits() && !task.due.isAfter(clock.instant()))
                .forEach(this::attempt));
  }

  /** Sends one again, whatever became of it; false if there is none. */
  boolean replay(String id) {
    return poster.ask(
        () ->
            tasks.stream()
                .filter(task -> task.shown.text("id").equals(id))
                .findFirst()
                .map(
                    task -> {
                      task.shown.put("status", "pending").put("attempts", 0);
                      attempt(task);
                      return true;
                    })
                .orElse(false));
  }

  /** Drops what is not delivered yet; the history stays. */
  void drop() {
    poster.inTurn(() -> tasks.forEach(task -> task.dropped = true));
  }

  /** All deliveries, newest first; waits for what is under way. */
  List<JsonObject> listed() {
    return poster.ask(
        () -> {
          List<JsonObject> all = new ArrayList<>();
          tasks.forEach(task -> all.add(0, task.shown.copy()));
          return all;
        });
  }

  /** All attempts; waits for what is under way. */
  List<Delivery> attempts() {
    return poster.ask(() -> List.copyOf(attempts));
  }

  void close() {
    poster.close();
  }

  private void attempt(Task task) {
    Map<String, String> headers = task.headers.get();
    Option<Integer> status = poster.post(task.url, headers, task.body);
    Delivery delivery = new Delivery(task.url, headers, task.body, status);
    attempts.add(delivery);
    long count = task.shown.number("attempts", 0) + 1;
    boolean over = delivery.taken() || count >= ATTEMPTS;
    task.due = clock.instant().plus(Duration.ofMinutes(1L << (count - 1)));
    task.shown
        .put("attempts", count)
        .put("status", delivery.taken() ? "success" : over ? "failed" : "pending")
        .put("responseStatusCode", status.getOrNull())
        .put("lastError", delivery.taken() ? null : "The receiver did not answer 2xx.")
        .put("updatedAt", Times.iso(clock.instant()));
  }
}
