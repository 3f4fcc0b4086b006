package dev.patchbay.linkedapi.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Limits of an account. */
public final class LimitsWire {
  private LimitsWire() {}

  /** The answer about their usage. */
  public record UsageAnswer(
      @Nullable Boolean success, @Nullable Usages result, @Nullable WireError error)
      implements Envelope {
    @Override
    public boolean hasResult() {
      return result != null;
    }
  }

  /** All limits. */
  public record Usages(@Nullable List<@Nullable Usage> usage) {}

  /**
   * One limit and what is used of it.
   *
   * @param currentValue what an older page calls {@code currentUsage}
   */
  public record Usage(
      @Nullable String category,
      @Nullable String period,
      @Nullable Integer maxValue,
      @Nullable Boolean isEnabled,
      @Nullable Integer currentUsage,
      @Nullable Integer currentValue) {}
}
