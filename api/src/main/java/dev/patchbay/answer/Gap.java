package dev.patchbay.answer;

import dev.patchbay.error.PortError;

/**
 * A part of a value that could not be had. A part that is absent without a gap is really empty.
 *
 * @param field path of the field that stayed empty, as in {@code skills}
 * @param error why
 */
public record Gap(String field, PortError error) {}
