package dev.patchbay.dialect.post;

/**
 * What differs between the vendors in the area of posts.
 *
 * @param mentionsAsJson whether mentions of a post are one part of JSON text, or parts with
 *     bracketed names (coverage T42)
 * @param bareRepost whether a repost may go without text (coverage T43)
 */
public record PostRules(boolean mentionsAsJson, boolean bareRepost) {
  /** Bracketed names, and a text with every repost. */
  public static final PostRules STRICT = new PostRules(false, false);
}
