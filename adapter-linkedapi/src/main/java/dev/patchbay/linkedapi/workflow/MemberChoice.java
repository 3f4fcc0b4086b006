package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;

/**
 * Names a member in a search of posts.
 *
 * @param name the name by which LinkedIn offers it
 * @param urn its URN, to choose among those of the same name
 * @param personHashedUrl its URL with the member id, to the same end
 */
public record MemberChoice(String name, Option<String> urn, Option<String> personHashedUrl) {
  /** By name alone. */
  public static MemberChoice of(String name) {
    return new MemberChoice(name, Option.none(), Option.none());
  }

  /** The same with {@link #urn}. */
  public MemberChoice urn(String value) {
    return new MemberChoice(name, Option.some(value), personHashedUrl);
  }

  /** The same with {@link #personHashedUrl}. */
  public MemberChoice personHashedUrl(String value) {
    return new MemberChoice(name, urn, Option.some(value));
  }
}
