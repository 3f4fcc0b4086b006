package dev.patchbay.session;

import dev.patchbay.value.Checked;
import dev.patchbay.value.Composite;
import dev.patchbay.value.Parts;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much history a vendor fetches when an account is connected.
 *
 * @param chats how many conversations
 * @param messages how many messages of each
 */
@Parts({"chats", "messages"})
public record SyncLimit(Option<Depth> chats, Option<Depth> messages) implements Composite, Checked {

  /** A measure of history. */
  public sealed interface Depth {}

  /**
   * A number of them.
   *
   * @param number 0 for none
   */
  public record Latest(int number) implements Depth {}

  /**
   * All since a time.
   *
   * @param time the oldest to fetch
   */
  public record Since(Instant time) implements Depth {}

  /** The latest so many conversations, and so many messages of each. */
  public static SyncLimit latest(int chats, int messages) {
    return new SyncLimit(Option.some(new Latest(chats)), Option.some(new Latest(messages)));
  }

  @Override
  public Map<String, Object> parts() {
    Map<String, Object> parts = new LinkedHashMap<>();
    chats.forEach(depth -> parts.put("chats", depth));
    messages.forEach(depth -> parts.put("messages", depth));
    return Map.copyOf(parts);
  }

  @Override
  public List<String> flaws() {
    List<String> flaws = new ArrayList<>();
    if (chats.isEmpty() && messages.isEmpty()) {
      flaws.add("The limit bounds nothing; give chats, messages or both, or leave it out.");
    }
    chats.forEach(depth -> check("chats", depth, flaws));
    messages.forEach(depth -> check("messages", depth, flaws));
    return List.copyOf(flaws);
  }

  private static void check(String what, Depth depth, List<String> flaws) {
    if (depth instanceof Latest latest && latest.number() < 0) {
      flaws.add("There cannot be " + latest.number() + " " + what + "; give 0 or more.");
    }
  }
}
