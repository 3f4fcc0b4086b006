package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;

/**
 * {@code st.removeConnection}. Ends the connection to a person.
 *
 * @param label free text that the vendor puts on the outcome of this action
 */
public record StRemoveConnection(Option<String> label) implements PersonAction, PersonPageChild {
  /** The same with {@link #label}. */
  public StRemoveConnection label(String value) {
    return new StRemoveConnection(Option.some(value));
  }

  @Override
  public boolean writes() {
    return true;
  }
}
