package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;

/**
 * {@code st.retrievePersonExperience}. Reads the positions of the person whose page is open.
 *
 * @param label free text that the vendor puts on the outcome of this action
 */
public record StRetrievePersonExperience(Option<String> label) implements PersonPageChild {
  /** The same with {@link #label}. */
  public StRetrievePersonExperience label(String value) {
    return new StRetrievePersonExperience(Option.some(value));
  }
}
