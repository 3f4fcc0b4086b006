package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;

/**
 * {@code st.checkConnectionStatus}. Reads how the account stands to a person.
 *
 * @param label free text that the vendor puts on the outcome of this action
 */
public record StCheckConnectionStatus(Option<String> label)
    implements PersonAction, PersonPageChild {
  /** The same with {@link #label}. */
  public StCheckConnectionStatus label(String value) {
    return new StCheckConnectionStatus(Option.some(value));
  }
}
