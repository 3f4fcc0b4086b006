package dev.patchbay.linkedapi.admin;

import io.vavr.control.Option;

/**
 * What came of changing seats.
 *
 * @param status whether it is done
 * @param paymentLink where to pay, if it is not
 */
public record SeatsChange(Option<SeatsChangeStatus> status, Option<String> paymentLink) {}
