package dev.patchbay.cli;

import java.io.PrintWriter;
import java.util.List;

/** Lists in lines of at most 100 characters, as far as words allow. */
final class Wrapped {
  private static final int WIDTH = 100;

  private Wrapped() {}

  /**
   * Prints a list.
   *
   * @param indent in front of the first line; four characters more in front of those after it
   * @param head in front of the first word
   * @param words what no line may end within
   * @param between what stands between two words
   */
  static void print(
      PrintWriter out, String indent, String head, List<String> words, String between) {
    StringBuilder line = new StringBuilder(indent).append(head);
    boolean first = true;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i) + (i + 1 < words.size() ? between.stripTrailing() : "");
      if (!first && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line = new StringBuilder(indent).append("    ");
        first = true;
      }
      line.append(first ? "" : " ").append(word);
      first = false;
    }
    out.println(line.toString().stripTrailing());
  }
}
