package dev.patchbay.myagentmail.wire;

import org.jspecify.annotations.Nullable;

/** A delivery of a signal that watches no inbox (vendor reference 16.2). */
public record SignalEventWire(
    @Nullable Signal signal,
    @Nullable Match match,
    SignalWire.@Nullable Target target,
    @Nullable Post post,
    FoundWire.@Nullable Author author,
    @Nullable Engager engager,
    FoundWire.@Nullable Author person,
    FoundWire.@Nullable JobChange change,
    FoundWire.@Nullable Classification classification) {
  /** The signal that fired. */
  public record Signal(@Nullable String id, @Nullable String name, @Nullable String query) {}

  /** The vendor's record of it. */
  public record Match(@Nullable String id, @Nullable String foundAt) {}

  /** A post. */
  public record Post(@Nullable String url, @Nullable String excerpt, @Nullable String postedAt) {}

  /** Who engaged, and how. */
  public record Engager(
      @Nullable String name,
      @Nullable String profileUrl,
      @Nullable String headline,
      @Nullable String role,
      @Nullable String company,
      @Nullable String action,
      @Nullable String commentText) {}
}
