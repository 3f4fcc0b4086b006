package dev.patchbay.dialect.own.profile;

import dev.patchbay.dialect.own.rule.LowerCase;

/** What a piece of media is. */
public enum ProfileMediaType implements LowerCase {
  LINK,
  MEDIA,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
