package dev.patchbay.answer;

/**
 * A value of the vendor's that this version does not know; the field says UNKNOWN or is absent.
 *
 * @param field path of the field
 * @param raw the vendor's text
 */
public record Unrecognised(String field, String raw) {}
