package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.retrievePostReactions}. Reads the reactions to the post that is open.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param limit how many reactions, 1 to 1000; none leaves it to the vendor (10)
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record StRetrievePostReactions(
    Option<String> label, Option<Integer> limit, List<OpenChild> undocumented)
    implements PostPageChild, Checked {
  /** Copies the lists. */
  public StRetrievePostReactions {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StRetrievePostReactions label(String value) {
    return new StRetrievePostReactions(Option.some(value), limit, undocumented);
  }

  /** The same with {@link #limit}. */
  public StRetrievePostReactions limit(int value) {
    return new StRetrievePostReactions(label, Option.some(value), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StRetrievePostReactions thenUndocumented(OpenChild first, OpenChild... more) {
    return new StRetrievePostReactions(label, limit, Lists.plus(undocumented, first, more));
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.retrievePostReactions").between("limit", limit, 1, 1000).found();
  }
}
