package dev.patchbay.dialect.own.job;

import io.vavr.control.Option;

/**
 * Publishing without paying.
 *
 * @param eligible whether it is possible
 * @param ineligibleReason why not
 * @param estimatedMonthlyApplicants LinkedIn's estimate
 */
public record FreePublishing(
    Option<Boolean> eligible,
    Option<String> ineligibleReason,
    Option<Integer> estimatedMonthlyApplicants) {}
