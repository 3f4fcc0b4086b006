package dev.patchbay.sandbox.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small reading of LinkedIn's boolean keywords: all words must occur; {@code OR} separates
 * alternatives, {@code NOT} excludes the next word, quotes make a phrase. Parentheses are ignored.
 */
final class Keywords {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|([^\\s()\"]+)");

  private record Word(String text, boolean wanted) {}

  private final List<List<Word>> alternatives = new ArrayList<>();

  Keywords(String query) {
    List<Word> words = new ArrayList<>();
    boolean wanted = true;
    Matcher matcher = WORD.matcher(query);
    while (matcher.find()) {
      String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (word.equals("OR")) {
        alternatives.add(words);
        words = new ArrayList<>();
      } else if (word.equals("NOT")) {
        wanted = false;
      } else if (!word.equals("AND")) {
        words.add(new Word(word.toLowerCase(Locale.ROOT), wanted));
        wanted = true;
      }
    }
    alternatives.add(words);
  }

  static boolean match(String query, String text) {
    return new Keywords(query).matches(text);
  }

  boolean matches(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return alternatives.stream()
        .anyMatch(
            words -> words.stream().allMatch(word -> lower.contains(word.text()) == word.wanted()));
  }
}
