package dev.patchbay.linkedapi.wire;

import org.jspecify.annotations.Nullable;

/** What every answer has around its result. */
public interface Envelope {
  /** False for a failure; may be missing. */
  @Nullable Boolean success();

  /** What went wrong; may be there on a 2xx as well. */
  @Nullable WireError error();

  /** Whether a result came. */
  boolean hasResult();
}
