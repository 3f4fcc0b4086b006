package dev.patchbay.myagentmail.wire;

import org.jspecify.annotations.Nullable;

/** What classified searches and signals find (vendor reference 7.1, 8.3, 8.4). */
public final class FoundWire {
  private FoundWire() {}

  /** A classified search. */
  public record Search(
      @Nullable String id,
      @Nullable String sessionId,
      @Nullable String query,
      @Nullable String lookback,
      @Nullable String minIntent,
      @Nullable String intentDescription,
      @Nullable Integer resultCount,
      @Nullable Integer tookMs,
      @Nullable String errorCode,
      @Nullable String errorMessage,
      @Nullable String createdAt) {}

  /** A hit of a classified search. */
  public record Result(
      @Nullable Integer rank,
      @Nullable String postUrl,
      @Nullable String postExcerpt,
      @Nullable String postedAt,
      @Nullable Author author,
      @Nullable Classification classification,
      @Nullable Integer triageScore) {}

  /** Who wrote, engaged or changed jobs. */
  public record Author(
      @Nullable String name,
      @Nullable String profileUrl,
      @Nullable String headline,
      @Nullable String role,
      @Nullable String company) {}

  /** What the classifier says. */
  public record Classification(
      @Nullable Boolean engage, @Nullable String intent, @Nullable String reason) {}

  /** A match of a signal. */
  public record Match(
      @Nullable String id,
      @Nullable String kind,
      @Nullable String postUrl,
      @Nullable String postExcerpt,
      @Nullable String postPostedAt,
      @Nullable Engagement engagement,
      @Nullable JobChange jobChange,
      @Nullable Author author,
      @Nullable Classification classification,
      @Nullable Integer triageScore,
      @Nullable Boolean pendingEnrichment,
      @Nullable String foundAt) {}

  /** How somebody engaged. */
  public record Engagement(@Nullable String action, @Nullable String commentText) {}

  /** How a job changed. */
  public record JobChange(
      @Nullable String oldRole,
      @Nullable String oldCompany,
      @Nullable String newRole,
      @Nullable String newCompany) {}

  /** What a poll came to; it failed where {@code ok} is false, whatever HTTP says. */
  public record Run(
      @Nullable Boolean ok,
      @Nullable String signalKind,
      @Nullable Integer fetched,
      @Nullable Integer triagePassed,
      @Nullable Integer enriched,
      @Nullable Integer newMatches,
      @Nullable Integer pendingEnrichment,
      @Nullable Integer webhooksQueued) {}
}
