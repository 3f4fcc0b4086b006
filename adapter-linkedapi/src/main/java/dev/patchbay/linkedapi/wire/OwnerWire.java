package dev.patchbay.linkedapi.wire;

import org.jspecify.annotations.Nullable;

/** Whose account it is. */
public final class OwnerWire {
  private OwnerWire() {}

  /** The answer. */
  public record Answer(@Nullable Boolean success, @Nullable Owner result, @Nullable WireError error)
      implements Envelope {
    @Override
    public boolean hasResult() {
      return result != null;
    }
  }

  /** The member behind the account. */
  public record Owner(@Nullable String name, @Nullable String url) {}
}
