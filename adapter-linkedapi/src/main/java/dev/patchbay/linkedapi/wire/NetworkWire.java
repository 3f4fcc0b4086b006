package dev.patchbay.linkedapi.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened in the network. */
public final class NetworkWire {
  private NetworkWire() {}

  /** The answer to a poll. */
  public record Answer(
      @Nullable Boolean success, @Nullable Network result, @Nullable WireError error)
      implements Envelope {
    @Override
    public boolean hasResult() {
      return result != null;
    }
  }

  /** All that was captured and matches, newest first. */
  public record Network(@Nullable List<@Nullable Happening> events) {}

  /** One of them. */
  public record Happening(
      @Nullable String id,
      @Nullable String type,
      @Nullable String personUrl,
      @Nullable String detectedAt,
      @Nullable String personUrn) {}
}
