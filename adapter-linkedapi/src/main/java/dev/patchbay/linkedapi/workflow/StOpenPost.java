package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.openPost}. Visits a post.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param basicInfo whether the post is read; without it only the children's data come
 * @param then what to do there, in this order
 */
public record StOpenPost(Option<String> label, boolean basicInfo, List<PostPageChild> then)
    implements PostAction, DoForPostsChild {
  /** Copies the lists. */
  public StOpenPost {
    then = List.copyOf(then);
  }

  /** The same with {@link #label}. */
  public StOpenPost label(String value) {
    return new StOpenPost(Option.some(value), basicInfo, then);
  }

  /** The same with {@link #basicInfo} as given. */
  public StOpenPost basicInfo(boolean value) {
    return new StOpenPost(label, value, then);
  }

  /** The same with more to do there. */
  public StOpenPost then(PostPageChild first, PostPageChild... more) {
    return new StOpenPost(label, basicInfo, Lists.plus(then, first, more));
  }
}
