package dev.patchbay.linkedapi.wire;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a call without a result.
 *
 * @param result an empty object at some calls, missing at others
 */
public record VoidWire(
    @Nullable Boolean success, @Nullable Object result, @Nullable WireError error)
    implements Envelope {
  @Override
  public boolean hasResult() {
    return result != null;
  }
}
