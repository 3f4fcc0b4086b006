package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.replyToComment}. Replies to a comment.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param text up to 1000 characters
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record StReplyToComment(Option<String> label, String text, List<OpenChild> undocumented)
    implements CommentAction, OpenChild, Checked {
  /** Copies the lists. */
  public StReplyToComment {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StReplyToComment label(String value) {
    return new StReplyToComment(Option.some(value), text, undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StReplyToComment thenUndocumented(OpenChild first, OpenChild... more) {
    return new StReplyToComment(label, text, Lists.plus(undocumented, first, more));
  }

  @Override
  public boolean writes() {
    return true;
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.replyToComment").length("text", Option.some(text), 1000).found();
  }
}
