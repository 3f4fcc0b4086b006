package dev.patchbay.dialect.own.job;

import dev.patchbay.dialect.own.rule.LowerCase;

/** How a screening question is answered. */
public enum AnswerType implements LowerCase {
  NUMERIC,
  MULTIPLE_CHOICES,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
