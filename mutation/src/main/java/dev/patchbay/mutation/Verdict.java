package dev.patchbay.mutation;

/**
 * What came of a mutant.
 *
 * @param status in PIT's words
 * @param ran how many checks ran
 * @param by the check that noticed it; empty when none did
 * @param could how many checks could have
 */
record Verdict(String status, int ran, String by, int could) {
  /** PIT makes no such mutant. */
  static final Verdict NON_VIABLE = new Verdict("NON_VIABLE", 0, "", 0);

  /** The mutant cannot even be opened. */
  static Verdict unfit(Throwable thrown) {
    String why = String.valueOf(thrown).lines().findFirst().orElse("");
    return new Verdict("KILLED", 1, "opening: " + why, 1);
  }

  static Verdict unnoticed(int ran) {
    return new Verdict(ran == 0 ? "NO_COVERAGE" : "SURVIVED", ran, "", ran);
  }

  boolean isUnnoticed() {
    return status.equals("NO_COVERAGE") || status.equals("SURVIVED");
  }

  /** The row that {@link KitRows} would append. */
  String row(String mutant) {
    return String.join("\t", status, String.valueOf(ran), mutant, by, String.valueOf(could));
  }
}
