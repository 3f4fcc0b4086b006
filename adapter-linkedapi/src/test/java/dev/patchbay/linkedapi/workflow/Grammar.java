package dev.patchbay.linkedapi.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The table of what may stand where, as written down from the vendor's pages. */
record Grammar(Map<String, Rule> rules) {
  /** What the table says of a pair. */
  enum Verdict {
    DOCUMENTED,
    UNKNOWN,
    FORBIDDEN
  }

  /** One row. */
  record Rule(List<String> root, List<String> children, List<String> parents) {}

  static Grammar read() throws IOException {
    Map<String, Rule> rules = new LinkedHashMap<>();
    try (InputStream table =
        Objects.requireNonNull(Grammar.class.getResourceAsStream("/workflow-grammar.txt"))) {
      for (String line : new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\\|", -1);
          rules.put(cells[0].strip(), new Rule(words(cells[1]), words(cells[2]), words(cells[3])));
        }
      }
    }
    return new Grammar(rules);
  }

  List<String> actions() {
    return List.copyOf(rules.keySet());
  }

  Rule rule(String action) {
    return Objects.requireNonNull(rules.get(action), action);
  }

  Verdict verdict(String parent, String child) {
    Verdict below = says(rule(parent).children(), child);
    Verdict above = says(rule(child).parents(), parent);
    if (below == Verdict.FORBIDDEN || above == Verdict.FORBIDDEN) {
      return Verdict.FORBIDDEN;
    }
    return below == Verdict.DOCUMENTED && above == Verdict.DOCUMENTED
        ? Verdict.DOCUMENTED
        : Verdict.UNKNOWN;
  }

  private static Verdict says(List<String> cell, String other) {
    if (cell.contains(other)) {
      return Verdict.DOCUMENTED;
    }
    return cell.contains("(" + other + ")") || cell.contains("?")
        ? Verdict.UNKNOWN
        : Verdict.FORBIDDEN;
  }

  private static List<String> words(String cell) {
    List<String> words = new ArrayList<>();
    for (String word : cell.strip().split(" ", -1)) {
      if (!word.isBlank() && !word.equals("-")) {
        words.add(word);
      }
    }
    return words;
  }
}
