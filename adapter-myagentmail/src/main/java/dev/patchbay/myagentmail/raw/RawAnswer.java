package dev.patchbay.myagentmail.raw;

/**
 * An answer whose form MyAgentMail does not document, as it came. It may change without notice, and
 * nothing here is checked.
 *
 * @param content text, {@code Long}, {@code Double}, {@code Boolean}, or lists and maps of them;
 *     nulls are left out. An answer that is no JSON is its text; none at all is an empty map
 */
public record RawAnswer(Object content) {}
