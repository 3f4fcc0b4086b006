package dev.patchbay.post;

import dev.patchbay.identity.CommentRef;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor answers to commenting.
 *
 * @param comment the new comment; none at vendors that answer nothing
 */
public record CommentReceipt(Option<CommentRef> comment) {

  /** From what a vendor gave; null and blank are absent. */
  public static CommentReceipt of(@Nullable CommentRef comment) {
    return new CommentReceipt(Option.of(comment));
  }
}
