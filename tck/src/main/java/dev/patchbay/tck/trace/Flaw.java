package dev.patchbay.tck.trace;

/**
 * A value of a result that the vendor did not say.
 *
 * @param path the field, as in {@code positions.title}
 * @param text what is wrong, with the field's name in it
 */
public record Flaw(String path, String text) {}
