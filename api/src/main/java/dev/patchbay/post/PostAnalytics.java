package dev.patchbay.post;

import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * What LinkedIn tells a post's own author about its reach.
 *
 * @param impressions times shown
 * @param engagements reactions, comments, reposts and clicks together
 * @param engagementRate engagements per impression, as the vendor gives it
 * @param clicks clicks
 * @param clickThroughRate clicks per impression, as the vendor gives it
 * @param pageViewers viewers of the page who came from this post
 * @param followersGained followers gained from this post
 * @param membersReached distinct members who saw it
 */
public record PostAnalytics(
    Option<Integer> impressions,
    Option<Integer> engagements,
    Option<BigDecimal> engagementRate,
    Option<Integer> clicks,
    Option<BigDecimal> clickThroughRate,
    Option<Integer> pageViewers,
    Option<Integer> followersGained,
    Option<Integer> membersReached) {

  /** A builder holding nothing yet. */
  public static PostAnalyticsBuilder builder() {
    return new PostAnalyticsBuilder();
  }

  /** A builder holding what this holds. */
  public PostAnalyticsBuilder toBuilder() {
    return new PostAnalyticsBuilder()
        .impressions(impressions.getOrNull())
        .engagements(engagements.getOrNull())
        .engagementRate(engagementRate.getOrNull())
        .clicks(clicks.getOrNull())
        .clickThroughRate(clickThroughRate.getOrNull())
        .pageViewers(pageViewers.getOrNull())
        .followersGained(followersGained.getOrNull())
        .membersReached(membersReached.getOrNull());
  }
}
