package dev.patchbay.dialect.own.job;

import dev.patchbay.dialect.own.rule.LowerCase;

/** Where one applies. */
public enum ApplyMethodType implements LowerCase {
  LINKEDIN,
  EXTERNAL,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
