package dev.patchbay.identity;

import io.vavr.control.Option;

/** What is wrong with texts that are no names, and how to repair them. */
final class Complaints {
  private Complaints() {}

  /**
   * What is wrong for every kind of name alike.
   *
   * @param example a URL that would be right
   */
  static Option<String> general(String text, String example) {
    if (text.isEmpty()) {
      return Option.some("The reference is blank; give e.g. " + example + ".");
    }
    if (text.length() > Texts.LONGEST) {
      return Option.some(
          "The text "
              + Texts.quoted(text)
              + " is longer than any name at LinkedIn; give e.g. "
              + example
              + ".");
    }
    if (Texts.schemeless(text)) {
      return Option.some(
          Texts.quoted(text) + " lacks its scheme; write " + Texts.quoted("https://" + text) + ".");
    }
    if (Texts.url(text) && !Texts.linkedInUrl(text)) {
      return Option.some(
          Texts.quoted(text) + " is not a URL of linkedin.com; give e.g. " + example + ".");
    }
    return Option.none();
  }

  static String wrongUrl(String text, String what, String example) {
    return Texts.quoted(text) + " is no URL of " + what + "; they look like " + example + ".";
  }

  static String wrongUrn(String text, String what, String example) {
    return Texts.quoted(text) + " is no URN of " + what + "; they look like " + example + ".";
  }

  static String pathLike(String text, String example) {
    return Texts.quoted(text)
        + " looks like a path and is no identifier; give the bare identifier or e.g. "
        + example
        + ".";
  }

  static String other(String text, String what, String example) {
    return Texts.quoted(text) + " names no " + what + "; give e.g. " + example + ".";
  }
}
