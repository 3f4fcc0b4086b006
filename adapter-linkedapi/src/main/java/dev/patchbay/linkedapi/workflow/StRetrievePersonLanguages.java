package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;

/**
 * {@code st.retrievePersonLanguages}. Reads the languages of the person whose page is open.
 *
 * @param label free text that the vendor puts on the outcome of this action
 */
public record StRetrievePersonLanguages(Option<String> label) implements PersonPageChild {
  /** The same with {@link #label}. */
  public StRetrievePersonLanguages label(String value) {
    return new StRetrievePersonLanguages(Option.some(value));
  }
}
