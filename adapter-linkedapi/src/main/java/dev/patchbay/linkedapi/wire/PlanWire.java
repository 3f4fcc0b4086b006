package dev.patchbay.linkedapi.wire;

import org.jspecify.annotations.Nullable;

/** The customer's plan. */
public final class PlanWire {
  private PlanWire() {}

  /** The answer about it. */
  public record Answer(
      @Nullable Boolean success, @Nullable Status result, @Nullable WireError error)
      implements Envelope {
    @Override
    public boolean hasResult() {
      return result != null;
    }
  }

  /**
   * Its state.
   *
   * @param status missing when there is no plan
   */
  public record Status(
      @Nullable String status,
      @Nullable Boolean eligibleForTrial,
      @Nullable Boolean cancelAtPeriodEnd) {}
}
