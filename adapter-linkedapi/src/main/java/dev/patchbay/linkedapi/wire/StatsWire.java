package dev.patchbay.linkedapi.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Executed actions. */
public final class StatsWire {
  private StatsWire() {}

  /** The answer. */
  public record Answer(
      @Nullable Boolean success,
      @Nullable List<@Nullable Executed> result,
      @Nullable WireError error)
      implements Envelope {
    @Override
    public boolean hasResult() {
      return result != null;
    }
  }

  /** An action that ran; child actions are entries of their own. */
  public record Executed(
      @Nullable String actionType, @Nullable Boolean success, @Nullable String time) {}
}
