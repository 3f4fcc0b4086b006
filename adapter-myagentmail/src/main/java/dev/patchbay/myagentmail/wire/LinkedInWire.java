package dev.patchbay.myagentmail.wire;

import org.jspecify.annotations.Nullable;

/** What LinkedIn's routes answer (vendor reference 6, 9.1, 11.1, 12). */
public final class LinkedInWire {
  private LinkedInWire() {}

  /** A post that a raw search found; its author stands flat beside it. */
  public record FoundPost(
      @Nullable String postUrl,
      @Nullable String authorName,
      @Nullable String authorProfileUrl,
      @Nullable String authorHeadline,
      @Nullable String excerpt,
      @Nullable String postedAt) {}

  /** A person, as far as the fields are documented. */
  public record Profile(
      @Nullable String name,
      @Nullable String headline,
      @Nullable String company,
      @Nullable String publicId) {}

  /**
   * A message that was sent.
   *
   * @param deliveredAt milliseconds since 1970 here, unlike everywhere else
   */
  public record Message(
      @Nullable String messageUrn,
      @Nullable String conversationUrn,
      @Nullable String backendConversationUrn,
      @Nullable Object deliveredAt) {}

  /** A post that was published. */
  public record Post(
      @Nullable String shareUrn,
      @Nullable String shareId,
      @Nullable String postUrl,
      @Nullable String mediaUrn) {}
}
