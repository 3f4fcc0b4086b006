package dev.patchbay.linkedapi.wire;

import org.jspecify.annotations.Nullable;

/** Workflows: started, looked at, cancelled. */
public final class WorkflowWire {
  private WorkflowWire() {}

  /** The answer to a start and to a look. */
  public record Answer(@Nullable Boolean success, @Nullable State result, @Nullable WireError error)
      implements Envelope {
    @Override
    public boolean hasResult() {
      return result != null;
    }
  }

  /**
   * Where a workflow stands.
   *
   * @param completion one action's result, or a list of them in the order of the definition
   */
  public record State(
      @Nullable String workflowId,
      @Nullable String workflowStatus,
      @Nullable String message,
      @Nullable String pendingReason,
      @Nullable Object completion,
      @Nullable Failure failure) {}

  /** Why a workflow failed as a whole. */
  public record Failure(@Nullable String reason, @Nullable String message) {}

  /**
   * What became of one action.
   *
   * @param data an object, or a list of rows; the results of child actions stand in its {@code
   *     then}
   */
  public record ActionResult(
      @Nullable String actionType,
      @Nullable Boolean success,
      @Nullable String label,
      @Nullable Object data,
      @Nullable WireError error) {}

  /** The answer to a cancellation. */
  public record CancelAnswer(
      @Nullable Boolean success, @Nullable Cancelled result, @Nullable WireError error)
      implements Envelope {
    @Override
    public boolean hasResult() {
      return result != null;
    }
  }

  /** Whether there was anything left to cancel. */
  public record Cancelled(@Nullable Boolean cancelled) {}
}
