package dev.patchbay.dialect.own.account;

import io.vavr.control.Option;

/**
 * InMail credits left, by subscription; none where the account does not have it.
 *
 * @param premium credits of LinkedIn Premium
 * @param recruiter credits of Recruiter
 * @param salesNavigator credits of Sales Navigator
 */
public record InMailBalance(
    Option<Integer> premium, Option<Integer> recruiter, Option<Integer> salesNavigator) {}
