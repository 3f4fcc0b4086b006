package dev.patchbay.linkedapi.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The captured inbox. */
public final class InboxWire {
  private InboxWire() {}

  /** The answer to a poll. */
  public record Answer(@Nullable Boolean success, @Nullable Inbox result, @Nullable WireError error)
      implements Envelope {
    @Override
    public boolean hasResult() {
      return result != null;
    }
  }

  /** All captured messages that match, newest first. */
  public record Inbox(@Nullable List<@Nullable Message> messages) {}

  /**
   * One message.
   *
   * @param personUrl older name of {@code personHashedUrl}
   */
  public record Message(
      @Nullable String id,
      @Nullable String type,
      @Nullable String threadId,
      @Nullable String sender,
      @Nullable String text,
      @Nullable String time,
      @Nullable String personUrl,
      @Nullable String personHashedUrl,
      @Nullable String personPublicUrl,
      @Nullable String personUrn) {}
}
