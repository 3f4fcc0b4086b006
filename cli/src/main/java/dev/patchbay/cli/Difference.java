package dev.patchbay.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing in which two vendors differ at an operation.
 *
 * @param of what it is: the operation itself, an argument, a result field, or a limit
 * @param name which; the operation's id for the operation itself
 * @param aspect in what: {@code support}, {@code maxLength}, {@code allowed}, {@code cost}, ...
 * @param one what the first vendor says; empty for nothing
 * @param other what the second says
 */
record Difference(Of of, String name, String aspect, String one, String other) {
  /** The aspect whether there is such a thing at all. */
  static final String SUPPORT = "support";

  /** What differs. */
  enum Of {
    OPERATION,
    ARGUMENT,
    FIELD,
    LIMIT
  }

  /** Whether the first has it and the second lacks it. */
  boolean onlyOne() {
    return aspect.equals(SUPPORT) && !one.isEmpty() && other.isEmpty();
  }

  /** Whether the second has it and the first lacks it. */
  boolean onlyOther() {
    return aspect.equals(SUPPORT) && one.isEmpty() && !other.isEmpty();
  }

  Map<String, Object> plain() {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", name);
    row.put("aspect", aspect);
    row.put("one", one);
    row.put("other", other);
    return row;
  }
}
