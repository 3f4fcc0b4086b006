package dev.patchbay.value;

/** What a person says to be open to, a filter of Classic people search. */
public enum OpenTo {
  PRO_BONO,
  BOARD_MEMBER,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
