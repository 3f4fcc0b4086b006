package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.retrievePostComments}. Reads the comments of the post that is open.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param limit how many comments, 1 to 500; none leaves it to the vendor (10)
 * @param replies whether replies are read too
 * @param sort in which order
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record StRetrievePostComments(
    Option<String> label,
    Option<Integer> limit,
    boolean replies,
    Option<CommentOrder> sort,
    List<OpenChild> undocumented)
    implements PostPageChild, Checked {
  /** Copies the lists. */
  public StRetrievePostComments {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StRetrievePostComments label(String value) {
    return new StRetrievePostComments(Option.some(value), limit, replies, sort, undocumented);
  }

  /** The same with {@link #limit}. */
  public StRetrievePostComments limit(int value) {
    return new StRetrievePostComments(label, Option.some(value), replies, sort, undocumented);
  }

  /** The same with {@link #replies} as given. */
  public StRetrievePostComments replies(boolean value) {
    return new StRetrievePostComments(label, limit, value, sort, undocumented);
  }

  /** The same with {@link #sort}. */
  public StRetrievePostComments sort(CommentOrder value) {
    return new StRetrievePostComments(label, limit, replies, Option.some(value), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StRetrievePostComments thenUndocumented(OpenChild first, OpenChild... more) {
    return new StRetrievePostComments(
        label, limit, replies, sort, Lists.plus(undocumented, first, more));
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.retrievePostComments").between("limit", limit, 1, 500).found();
  }
}
