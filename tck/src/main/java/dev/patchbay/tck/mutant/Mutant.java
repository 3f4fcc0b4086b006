package dev.patchbay.tck.mutant;

import java.util.List;
import java.util.Set;

/**
 * One generated defect: an operator on one row of a table.
 *
 * @param name what is wrong, as {@code search.people: drops the argument classicPeople.keywords}
 * @param table the table that the row is from: argument, wire, field, limit, error, page,
 *     capability or call
 * @param operator what is done to the row
 * @param operation the id of the operation that goes wrong
 * @param rules the rules that fit: a check of another one does not count as having caught it
 * @param words a message that names what is wrong holds one of them; any will do where empty
 * @param change the defect itself
 */
record Mutant(
    String name,
    String table,
    String operator,
    String operation,
    Set<String> rules,
    List<String> words,
    Change change) {
  Mutant {
    rules = Set.copyOf(rules);
    words = List.copyOf(words);
  }

  static Mutant of(
      Table table,
      String operator,
      String operation,
      String row,
      List<String> words,
      Change change) {
    return new Mutant(
        operation + ": " + operator + " " + row,
        table.text(),
        operator,
        operation,
        table.rules(),
        words,
        change);
  }

  /** Whether a message names what is wrong. */
  boolean named(String message) {
    return words.isEmpty() || words.stream().anyMatch(message::contains);
  }

  @Override
  public String toString() {
    return name;
  }
}
