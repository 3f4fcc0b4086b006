package dev.patchbay.post;

import dev.patchbay.identity.PostRef;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor answers to publishing.
 *
 * @param post the new post; none at vendors that answer nothing
 */
public record PostReceipt(Option<PostRef> post) {

  /** From what a vendor gave; null and blank are absent. */
  public static PostReceipt of(@Nullable PostRef post) {
    return new PostReceipt(Option.of(post));
  }
}
