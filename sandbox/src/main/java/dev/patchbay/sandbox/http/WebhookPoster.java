package dev.patchbay.sandbox.http;

import io.vavr.control.Option;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Posts webhooks on a thread of its own, one after another, so that a simulator answers its client
 * while a receiver takes its time. What is kept about deliveries is best touched by tasks of this
 * thread only. Thread-safe.
 */
public final class WebhookPoster implements AutoCloseable {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  private final Duration timeout;
  private final ExecutorService thread;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_TIMEOUT)
          .build();

  /**
   * Starts a poster; its thread is a daemon.
   *
   * @param vendor whose webhooks it posts, for the thread's name
   * @param timeout how long a receiver may take to answer
   */
  public WebhookPoster(String vendor, Duration timeout) {
    this.timeout = timeout;
    this.thread =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread daemon = new Thread(task, "patchbay-sandbox-" + vendor + "-webhooks");
              daemon.setDaemon(true);
              return daemon;
            });
  }

  /**
   * Runs a task on the thread, after all tasks before it.
   *
   * @param task what to do
   */
  public void inTurn(Runnable task) {
    thread.execute(task);
  }

  /**
   * Runs a task on the thread, after all tasks before it, and waits for its result.
   *
   * @param question what to do
   * @param <T> what it answers
   * @return the answer
   * @throws IllegalStateException when the task fails or the waiting is interrupted
   */
  public <T> T ask(Callable<T> question) {
    try {
      return thread.submit(question).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Posts a body as JSON, on the calling thread.
   *
   * @param url the receiver's address
   * @param headers more headers, which win over the content type
   * @param body the body
   * @return the receiver's status; none when nobody answers or the address is none
   */
  public Option<Integer> post(String url, Map<String, String> headers, String body) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(url))
              .timeout(timeout)
              .setHeader("Content-Type", "application/json")
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

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
