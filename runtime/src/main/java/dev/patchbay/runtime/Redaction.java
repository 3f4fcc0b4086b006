package dev.patchbay.runtime;

import java.util.Locale;

/** Keeps a secret out of a text that somebody else wrote about it. */
final class Redaction {
  private static final int TELLING = 4;

  private Redaction() {}

  /** Whether a text shows a secret, or a telling piece of it. */
  static boolean shows(String text, String secret) {
    String shown = text.toLowerCase(Locale.ROOT);
    String hidden = secret.toLowerCase(Locale.ROOT);
    if (hidden.length() <= TELLING) {
      return shown.contains(hidden);
    }
    for (int from = 0; from + TELLING <= hidden.length(); from++) {
      if (shown.contains(hidden.substring(from, from + TELLING))) {
        return true;
      }
    }
    return false;
  }

  /** The text with every whole occurrence of a secret replaced. */
  static String hide(String text, String secret) {
    return secret.isEmpty() ? text : text.replace(secret, "(secret)");
  }
}
