package dev.patchbay.post;

import io.vavr.control.Option;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Builds a {@link PostAnalytics}; not safe for use by several threads. */
public final class PostAnalyticsBuilder {
  private Option<Integer> impressions = Option.none();
  private Option<Integer> engagements = Option.none();
  private Option<BigDecimal> engagementRate = Option.none();
  private Option<Integer> clicks = Option.none();
  private Option<BigDecimal> clickThroughRate = Option.none();
  private Option<Integer> pageViewers = Option.none();
  private Option<Integer> followersGained = Option.none();
  private Option<Integer> membersReached = Option.none();

  PostAnalyticsBuilder() {}

  /** Sets {@link PostAnalytics#impressions}; null is none. */
  public PostAnalyticsBuilder impressions(@Nullable Integer value) {
    impressions = Option.of(value);
    return this;
  }

  /** Sets {@link PostAnalytics#engagements}; null is none. */
  public PostAnalyticsBuilder engagements(@Nullable Integer value) {
    engagements = Option.of(value);
    return this;
  }

  /** Sets {@link PostAnalytics#engagementRate}; null is none. */
  public PostAnalyticsBuilder engagementRate(@Nullable BigDecimal value) {
    engagementRate = Option.of(value);
    return this;
  }

  /** Sets {@link PostAnalytics#clicks}; null is none. */
  public PostAnalyticsBuilder clicks(@Nullable Integer value) {
    clicks = Option.of(value);
    return this;
  }

  /** Sets {@link PostAnalytics#clickThroughRate}; null is none. */
  public PostAnalyticsBuilder clickThroughRate(@Nullable BigDecimal value) {
    clickThroughRate = Option.of(value);
    return this;
  }

  /** Sets {@link PostAnalytics#pageViewers}; null is none. */
  public PostAnalyticsBuilder pageViewers(@Nullable Integer value) {
    pageViewers = Option.of(value);
    return this;
  }

  /** Sets {@link PostAnalytics#followersGained}; null is none. */
  public PostAnalyticsBuilder followersGained(@Nullable Integer value) {
    followersGained = Option.of(value);
    return this;
  }

  /** Sets {@link PostAnalytics#membersReached}; null is none. */
  public PostAnalyticsBuilder membersReached(@Nullable Integer value) {
    membersReached = Option.of(value);
    return this;
  }

  /** What was set. */
  public PostAnalytics build() {
    return new PostAnalytics(
        impressions,
        engagements,
        engagementRate,
        clicks,
        clickThroughRate,
        pageViewers,
        followersGained,
        membersReached);
  }
}
