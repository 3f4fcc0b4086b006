package dev.patchbay.tck;

/** A way in which {@link ToyAdapter} can be wrong, and the rule that has to catch it. */
enum Defect {
  NONE(""),
  DROPS_THE_NOTE("CALL-1"),
  DROPS_AN_ARGUMENT("CAP-4"),
  ASKS_ANOTHER_ROUTE("CALL-1"),
  ASKS_TWICE("CALL-1"),
  ADDS_A_PARAMETER("CALL-1"),
  LOSES_THE_NAME("CALL-1"),
  HIDES_THE_GAP("CALL-2"),
  CALLS_WHEN_OPENED("CALL-3"),
  WORKS_WHEN_CLOSED("CALL-4"),
  NEVER_ENDS("PAGE-1"),
  STOPS_EARLY("PAGE-1"),
  LOSES_THE_CURSOR("PAGE-1"),
  CUTS_THE_NOTE("INPUT-2"),
  TAKES_WHAT_IT_LACKS("INPUT-4"),
  CLAMPS_THE_PAGE("INPUT-6"),
  TAKES_404_FOR_A_FAULT("ERROR-1"),
  FORGETS_THE_CODE("ERROR-1"),
  REPEATS_A_WRITE("ERROR-2"),
  TAKES_500_FOR_RETRYABLE("ERROR-2"),
  TELLS_THE_KEY("ERROR-3"),
  PUTS_THE_KEY_IN_THE_URL("WIRE-1"),
  BELIEVES_HTML("WIRE-2"),
  OFFERS_WHAT_THE_VENDOR_LACKS("CAP-1"),
  FORGETS_AN_OPERATION("CAP-2"),
  CALLS_FOR_WHAT_IT_REFUSES("CAP-3"),
  NEEDS_NO_SESSION("SESSION-1");

  private final String rule;

  Defect(String rule) {
    this.rule = rule;
  }

  String rule() {
    return rule;
  }
}
