package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.retrieveFeed}. Reads the account's feed.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param limit how many posts, 1 to 100; none leaves it to the vendor (20)
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record StRetrieveFeed(
    Option<String> label, Option<Integer> limit, List<OpenChild> undocumented)
    implements RootAction, OpenChild, Checked {
  /** Copies the lists. */
  public StRetrieveFeed {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StRetrieveFeed label(String value) {
    return new StRetrieveFeed(Option.some(value), limit, undocumented);
  }

  /** The same with {@link #limit}. */
  public StRetrieveFeed limit(int value) {
    return new StRetrieveFeed(label, Option.some(value), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StRetrieveFeed thenUndocumented(OpenChild first, OpenChild... more) {
    return new StRetrieveFeed(label, limit, Lists.plus(undocumented, first, more));
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.retrieveFeed").between("limit", limit, 1, 100).found();
  }
}
