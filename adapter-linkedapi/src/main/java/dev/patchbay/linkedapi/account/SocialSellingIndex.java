package dev.patchbay.linkedapi.account;

import io.vavr.control.Option;

/**
 * The social selling index of the account.
 *
 * @param ssi the index, up to 100
 * @param industryTop among the top so many percent of the industry
 * @param networkTop among the top so many percent of the network
 */
public record SocialSellingIndex(
    Option<Integer> ssi, Option<Integer> industryTop, Option<Integer> networkTop) {}
