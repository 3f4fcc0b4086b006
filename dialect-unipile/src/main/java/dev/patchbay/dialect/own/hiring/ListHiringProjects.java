package dev.patchbay.dialect.own.hiring;

import dev.patchbay.call.Request;
import io.vavr.control.Option;

/**
 * Asks for the account's hiring projects; needs Recruiter.
 *
 * @param pageSize rows per page, 1 to 250; none leaves it to the vendor
 */
public record ListHiringProjects(Option<Integer> pageSize) implements Request {}
