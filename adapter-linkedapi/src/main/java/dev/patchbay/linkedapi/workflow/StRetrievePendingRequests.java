package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;

/**
 * {@code st.retrievePendingRequests}. Reads the invitations that the account sent.
 *
 * @param label free text that the vendor puts on the outcome of this action
 */
public record StRetrievePendingRequests(Option<String> label) implements RootAction {
  /** The same with {@link #label}. */
  public StRetrievePendingRequests label(String value) {
    return new StRetrievePendingRequests(Option.some(value));
  }
}
