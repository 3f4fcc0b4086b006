package dev.patchbay.tck.mutant;

import java.util.Locale;
import java.util.Set;

/** A table whose rows can be wrong, with the rules that a wrong row breaks. */
enum Table {
  ARGUMENT(
      "CALL-1", "CALL-2", "PAGE-1", "CAP-4", "CAP-5", "INPUT-1", "INPUT-2", "INPUT-4", "INPUT-6"),
  WIRE("CALL-1", "CALL-2", "PAGE-1", "CAP-4", "CAP-5"),
  FIELD("CALL-1", "CALL-2", "PAGE-1", "FIELD-3", "FIELD-4"),
  LIMIT("INPUT-2", "INPUT-6", "CAP-1", "CAP-4", "CAP-5"),
  ERROR("ERROR-1", "ERROR-2"),
  PAGE("PAGE-1", "CALL-1", "CALL-2", "FIELD-4"),
  CAPABILITY("COVER-1", "CAP-1", "CAP-2", "FIELD-1", "FIELD-2", "FIELD-3", "SESSION-1", "INPUT-4"),
  CALL(
      "CALL-1",
      "CALL-2",
      "CALL-4",
      "PAGE-1",
      "ERROR-1",
      "ERROR-2",
      "ERROR-3",
      "WIRE-1",
      "WIRE-2",
      "SESSION-1",
      "TOKEN-1",
      "FAULT-2");

  private final Set<String> rules;

  Table(String... rules) {
    this.rules = Set.of(rules);
  }

  Set<String> rules() {
    return rules;
  }

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
