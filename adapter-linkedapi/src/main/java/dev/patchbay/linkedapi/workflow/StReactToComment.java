package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.reactToComment}. Reacts to a comment.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param type with what; none leaves it to the vendor (like)
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record StReactToComment(
    Option<String> label, Option<ReactionType> type, List<OpenChild> undocumented)
    implements CommentAction, OpenChild {
  /** Copies the lists. */
  public StReactToComment {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StReactToComment label(String value) {
    return new StReactToComment(Option.some(value), type, undocumented);
  }

  /** The same with {@link #type}. */
  public StReactToComment type(ReactionType value) {
    return new StReactToComment(label, Option.some(value), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StReactToComment thenUndocumented(OpenChild first, OpenChild... more) {
    return new StReactToComment(label, type, Lists.plus(undocumented, first, more));
  }

  @Override
  public boolean writes() {
    return true;
  }
}
