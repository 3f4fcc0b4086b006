package dev.patchbay.post;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * What the session's owner may do with a post; absent is not known.
 *
 * @param react may react
 * @param share may repost
 * @param comment may comment
 */
public record PostPermissions(
    Option<Boolean> react, Option<Boolean> share, Option<Boolean> comment) {

  /** From what a vendor gave; null and blank are absent. */
  public static PostPermissions of(
      @Nullable Boolean react, @Nullable Boolean share, @Nullable Boolean comment) {
    return new PostPermissions(Option.of(react), Option.of(share), Option.of(comment));
  }
}
