package dev.patchbay.sandbox.myagentmail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words of a text, as far as a sandbox needs them. */
final class Words {
  private static final int SHORT = 3;

  private Words() {}

  static List<String> of(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** The words that say something, without the ending of a plural. */
  static List<String> telling(String text) {
    return of(text).stream()
        .filter(word -> word.length() > SHORT)
        .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
        .toList();
  }
}
