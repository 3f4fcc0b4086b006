package dev.patchbay.tck.family;

import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * An answer that is other than the vendor's documents say, in one place.
 *
 * @param kind in which way
 * @param path where in the answer, as in {@code /items/0/name}
 * @param was what stood there, as JSON
 * @param whole makes the whole answer
 */
record Mutation(Kind kind, String path, String was, Supplier<String> whole) {
  private static final Pattern CONSTANT =
      Pattern.compile("\"([A-Za-z_]{2,40}|[A-Z][A-Z0-9_]{1,39})\"");

  /** The whole answer; made when it is wanted, because there are tens of thousands. */
  String body() {
    return whole.get();
  }

  /** Whether what stood there looks like a constant, and not like an id, a date or prose. */
  boolean ofConstant() {
    return CONSTANT.matcher(was).matches();
  }

  /** Whether it concerns a whole item of a list. */
  boolean ofItem() {
    return !member().isEmpty() && member().chars().allMatch(Character::isDigit);
  }

  /** The name of the member that is changed. */
  String member() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return kind.text + " at " + (path.isEmpty() ? "the top" : path) + " (was " + was + ")";
  }

  /** The ways. */
  enum Kind {
    UNHEARD_OF("an unheard-of text"),
    EXTRA("a member that no document names"),
    MISSING("nothing"),
    NULL("null"),
    OTHER_TYPE("another type"),
    OUT_OF_RANGE("a number out of range"),
    HOSTILE_TEXT("a path as text"),
    STRANGE_JSON("unusual JSON");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }
}
