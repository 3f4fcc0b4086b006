package dev.patchbay.linkedapi.account;

import io.vavr.control.Option;

/**
 * The dashboard figures of the account.
 *
 * @param followersCount followers
 * @param postViewsLast7Days views of posts in the last seven days
 * @param profileViewsLast90Days views of the profile in the last ninety days
 * @param searchAppearancesPreviousWeek appearances in searches in the week before
 */
public record Performance(
    Option<Integer> followersCount,
    Option<Integer> postViewsLast7Days,
    Option<Integer> profileViewsLast90Days,
    Option<Integer> searchAppearancesPreviousWeek) {}
