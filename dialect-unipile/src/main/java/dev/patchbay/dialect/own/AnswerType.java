package dev.patchbay.dialect.own;

/** How a screening question is answered. */
public enum AnswerType implements LowerCase {
  NUMERIC,
  MULTIPLE_CHOICES,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
