package dev.patchbay.post;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * The LinkedIn group a post stands in.
 *
 * @param id LinkedIn's id of the group
 * @param name its name
 * @param closed whether only members see it
 */
public record PostGroup(Option<String> id, Option<String> name, Option<Boolean> closed) {

  /** From what a vendor gave; null and blank are absent. */
  public static PostGroup of(@Nullable String id, @Nullable String name, @Nullable Boolean closed) {
    return new PostGroup(Given.text(id), Given.text(name), Option.of(closed));
  }
}
