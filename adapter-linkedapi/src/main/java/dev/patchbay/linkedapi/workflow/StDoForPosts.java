package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.doForPosts}. Does something for each post of a list. Which lists take it is not
 * documented.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param then what to do there, in this order
 * @param undocumented children of which the vendor does not say whether it takes them; sent after
 *     the others
 */
public record StDoForPosts(
    Option<String> label, List<DoForPostsChild> then, List<OpenChild> undocumented)
    implements OpenChild {
  /** Copies the lists. */
  public StDoForPosts {
    then = List.copyOf(then);
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StDoForPosts label(String value) {
    return new StDoForPosts(Option.some(value), then, undocumented);
  }

  /** The same with more to do there. */
  public StDoForPosts then(DoForPostsChild first, DoForPostsChild... more) {
    return new StDoForPosts(label, Lists.plus(then, first, more), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StDoForPosts thenUndocumented(OpenChild first, OpenChild... more) {
    return new StDoForPosts(label, then, Lists.plus(undocumented, first, more));
  }
}
