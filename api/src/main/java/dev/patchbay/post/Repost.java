package dev.patchbay.post;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * What makes a post a repost. The post around it is what the reposter published.
 *
 * @param by who reposted
 * @param original what was reposted, as far as the vendor tells
 */
public record Repost(Option<Actor> by, Option<Post> original) {

  /** From what a vendor gave; null and blank are absent. */
  public static Repost of(@Nullable Actor by, @Nullable Post original) {
    return new Repost(Option.of(by), Option.of(original));
  }
}
