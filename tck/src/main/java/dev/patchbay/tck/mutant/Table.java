package dev.patchbay.tck.mutant;

import java.util.List;
import java.util.Locale;

/** A table whose rows can be wrong, with the rules that a wrong row breaks. */
enum Table {
  ARGUMENT(
      "CAP-5", "CAP-4", "CALL-1", "PAGE-1", "CALL-2", "INPUT-4", "INPUT-2", "INPUT-6", "INPUT-1"),
  WIRE("CAP-5", "CAP-4", "CALL-1", "PAGE-1", "CALL-2"),
  FIELD("CALL-1", "FIELD-4", "FIELD-5", "FIELD-3", "PAGE-1", "CALL-2"),
  LIMIT("INPUT-2", "INPUT-6", "CAP-1", "CAP-4", "CAP-5"),
  ERROR("ERROR-1", "ERROR-2"),
  PAGE("PAGE-1", "CALL-1", "CALL-2", "FIELD-4", "FIELD-5"),
  CAPABILITY("CAP-2", "CAP-1", "FIELD-1", "FIELD-2", "FIELD-3", "SESSION-1", "COVER-1", "INPUT-4"),
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

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> rules;

  Table(String... rules) {
    this.rules = List.of(rules);
  }

  /** The rules that fit, those first that are the likeliest to be broken. */
  List<String> rules() {
    return rules;
  }

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
