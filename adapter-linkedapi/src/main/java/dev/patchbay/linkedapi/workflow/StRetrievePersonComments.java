package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;

/**
 * {@code st.retrievePersonComments}. Reads the comments of the person whose page is open. Limit and
 * time both apply.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param limit how many comments, 1 to 20; none leaves it to the vendor (20)
 * @param since only comments from then on
 */
public record StRetrievePersonComments(
    Option<String> label, Option<Integer> limit, Option<Instant> since)
    implements PersonPageChild, Checked {
  /** The same with {@link #label}. */
  public StRetrievePersonComments label(String value) {
    return new StRetrievePersonComments(Option.some(value), limit, since);
  }

  /** The same with {@link #limit}. */
  public StRetrievePersonComments limit(int value) {
    return new StRetrievePersonComments(label, Option.some(value), since);
  }

  /** The same with {@link #since}. */
  public StRetrievePersonComments since(Instant value) {
    return new StRetrievePersonComments(label, limit, Option.some(value));
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.retrievePersonComments").between("limit", limit, 1, 20).found();
  }
}
