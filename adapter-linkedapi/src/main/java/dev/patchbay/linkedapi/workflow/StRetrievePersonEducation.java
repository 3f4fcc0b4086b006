package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;

/**
 * {@code st.retrievePersonEducation}. Reads the schools of the person whose page is open.
 *
 * @param label free text that the vendor puts on the outcome of this action
 */
public record StRetrievePersonEducation(Option<String> label) implements PersonPageChild {
  /** The same with {@link #label}. */
  public StRetrievePersonEducation label(String value) {
    return new StRetrievePersonEducation(Option.some(value));
  }
}
