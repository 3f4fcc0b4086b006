package dev.patchbay.dialect.own.job;

import dev.patchbay.call.Request;
import io.vavr.control.Option;

/**
 * Asks for the own job postings.
 *
 * @param category active, draft or closed ones only
 * @param pageSize rows per page, 1 to 250; none leaves it to the vendor
 */
public record ListJobPostings(Option<JobPostingState> category, Option<Integer> pageSize)
    implements Request {}
