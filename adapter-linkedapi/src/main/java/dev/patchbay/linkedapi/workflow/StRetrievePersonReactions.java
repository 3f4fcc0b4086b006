package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;

/**
 * {@code st.retrievePersonReactions}. Reads the reactions of the person whose page is open. Limit
 * and time both apply.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param limit how many reactions, 1 to 20; none leaves it to the vendor (20)
 * @param since only reactions from then on
 */
public record StRetrievePersonReactions(
    Option<String> label, Option<Integer> limit, Option<Instant> since)
    implements PersonPageChild, Checked {
  /** The same with {@link #label}. */
  public StRetrievePersonReactions label(String value) {
    return new StRetrievePersonReactions(Option.some(value), limit, since);
  }

  /** The same with {@link #limit}. */
  public StRetrievePersonReactions limit(int value) {
    return new StRetrievePersonReactions(label, Option.some(value), since);
  }

  /** The same with {@link #since}. */
  public StRetrievePersonReactions since(Instant value) {
    return new StRetrievePersonReactions(label, limit, Option.some(value));
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.retrievePersonReactions").between("limit", limit, 1, 20).found();
  }
}
