package dev.patchbay.linkedapi.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Synchronised conversations. */
public final class ConversationsWire {
  private ConversationsWire() {}

  /** The answer to a poll: one conversation for each that was asked for. */
  public record Answer(
      @Nullable Boolean success,
      @Nullable List<@Nullable Conversation> result,
      @Nullable WireError error)
      implements Envelope {
    @Override
    public boolean hasResult() {
      return result != null;
    }
  }

  /**
   * A conversation with one person.
   *
   * @param syncUntil until when the vendor keeps its copy up to date; newer servers only
   */
  public record Conversation(
      @Nullable String personUrl,
      @Nullable String type,
      @Nullable String since,
      @Nullable String personUrn,
      @Nullable String syncUntil,
      @Nullable List<@Nullable Message> messages) {}

  /**
   * One message.
   *
   * @param threadId not told by every server
   */
  public record Message(
      @Nullable String id,
      @Nullable String sender,
      @Nullable String text,
      @Nullable String time,
      @Nullable String threadId) {}
}
