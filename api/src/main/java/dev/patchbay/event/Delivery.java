package dev.patchbay.event;

import java.util.List;

/**
 * What a webhook delivery told.
 *
 * @param events one or several; none for what the vendor sends and nobody needs, to be acknowledged
 *     all the same
 * @param authenticity how the delivery was verified
 */
public record Delivery(List<Event> events, Authenticity authenticity) {
  /** Copies the list. */
  public Delivery {
    events = List.copyOf(events);
  }
}
