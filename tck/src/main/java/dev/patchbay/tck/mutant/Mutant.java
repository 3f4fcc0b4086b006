package dev.patchbay.tck.mutant;

import io.vavr.control.Option;
import java.util.List;

/**
 * One generated defect: an operator on one row of a table.
 *
 * @param name what is wrong, as {@code search.people: drops the argument classicPeople.keywords}
 * @param table the table that the row is from: argument, wire, field, limit, error, page,
 *     capability or call
 * @param operator what is done to the row
 * @param row the row, as in {@code argument classicPeople.keywords}
 * @param operation the id of the operation that goes wrong
 * @param rules the rules that fit, the likeliest first: a check of another one does not count as
 *     having caught it
 * @param words a message that names what is wrong holds one of them; any will do where empty
 * @param change the defect itself
 * @param equivalent why nobody could ever notice it; none where somebody could
 */
record Mutant(
    String name,
    String table,
    String operator,
    String row,
    String operation,
    List<String> rules,
    List<String> words,
    Change change,
    Option<String> equivalent) {
  Mutant {
    rules = List.copyOf(rules);
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
        row,
        operation,
        table.rules(),
        words,
        change,
        Option.none());
  }

  /** The same, of which it is proved that nobody could notice it. */
  Mutant equivalent(String reason) {
    return new Mutant(
        name, table, operator, row, operation, rules, words, change, Option.some(reason));
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
