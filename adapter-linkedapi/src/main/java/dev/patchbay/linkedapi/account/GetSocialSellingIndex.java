package dev.patchbay.linkedapi.account;

import dev.patchbay.call.Request;

/** Asks for the social selling index of the account. */
public record GetSocialSellingIndex() implements Request {}
