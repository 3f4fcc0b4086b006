package dev.patchbay.sandbox;

import io.vavr.control.Option;
import java.util.Map;

/**
 * One attempt of a simulator to deliver a webhook.
 *
 * @param url where it was sent
 * @param headers the headers that were registered or that the vendor adds
 * @param body the exact body
 * @param status the answer's HTTP status; none if nobody answered
 */
public record Delivery(
    String url, Map<String, String> headers, String body, Option<Integer> status) {

  /** Copies the headers. */
  public Delivery {
    headers = Map.copyOf(headers);
  }

  /**
   * Whether the receiver took it.
   *
   * @return true for a 2xx answer
   */
  public boolean taken() {
    return status.exists(code -> code / 100 == 2);
  }
}
