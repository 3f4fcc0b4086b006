package dev.patchbay.myagentmail.wire;

import org.jspecify.annotations.Nullable;

/** Signals (vendor reference 8.2). */
public final class SignalWire {
  private SignalWire() {}

  /**
   * A signal.
   *
   * @param kind missing on old rows, which are keyword signals
   * @param sessionId what it is pinned to; missing where the vendor's router chooses
   * @param webhookSecret what its deliveries are signed with; told only when it was made
   */
  public record Signal(
      @Nullable String id,
      @Nullable String kind,
      @Nullable String name,
      @Nullable String query,
      @Nullable String sessionId,
      @Nullable String cadence,
      @Nullable String webhookUrl,
      @Nullable String webhookSecret,
      @Nullable String filterMinIntent,
      @Nullable String intentDescription,
      @Nullable Target target,
      @Nullable Integer watchlistCount,
      @Nullable Boolean enabled,
      @Nullable String lastPolledAt,
      @Nullable String nextPollAt,
      @Nullable String lastError,
      @Nullable Integer matchesCount,
      @Nullable String createdAt) {
    @Override
    public String toString() {
      return "Signal[" + id + " " + kind + "]";
    }
  }

  /** Whose posts an engagement signal watches. */
  public record Target(@Nullable String kind, @Nullable String url, @Nullable String label) {}
}
