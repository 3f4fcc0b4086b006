package dev.patchbay.tck.rule;

import io.vavr.control.Option;

/**
 * One rule of the specification.
 *
 * @param id as in {@code CALL-1}
 * @param level {@code MUST}, {@code SHOULD} or {@code MAY}
 * @param title what is demanded, in one line
 * @param untestable why no case can prove it; none when a case has to
 */
public record Rule(String id, String level, String title, Option<String> untestable) {}
