package dev.patchbay.myagentmail.raw;

/**
 * An answer whose form MyAgentMail does not document, as it came. It may change without notice, and
 * nothing here is checked.
 *
 * @param content what JSON can hold: text, {@code Long}, {@code Double}, {@code Boolean}, lists and
 *     maps of them; nulls are left out
 */
public record RawAnswer(Object content) {}
