package dev.patchbay.answer;

import dev.patchbay.value.Term;

/** How an argument reached the vendor, where that is not simply as given. */
public sealed interface ArgumentNote {
  /** The argument's full key. */
  String argument();

  /**
   * Sent in a form whose meaning the vendor decides, such as a name whose resolution is not
   * visible.
   */
  record SentAs(String argument, String text) implements ArgumentNote {}

  /** A name was resolved before it was sent. */
  record ResolvedTo(String argument, Term term) implements ArgumentNote {}

  /** Done by the adapter, not the vendor. */
  record EmulatedBy(String argument, String how) implements ArgumentNote {}

  /** Left out, because the call was lenient. */
  record LeftOut(String argument, String reason) implements ArgumentNote {}
}
