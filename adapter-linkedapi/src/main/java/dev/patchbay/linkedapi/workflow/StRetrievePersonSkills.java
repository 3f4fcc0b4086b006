package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;

/**
 * {@code st.retrievePersonSkills}. Reads the skills of the person whose page is open.
 *
 * @param label free text that the vendor puts on the outcome of this action
 */
public record StRetrievePersonSkills(Option<String> label) implements PersonPageChild {
  /** The same with {@link #label}. */
  public StRetrievePersonSkills label(String value) {
    return new StRetrievePersonSkills(Option.some(value));
  }
}
