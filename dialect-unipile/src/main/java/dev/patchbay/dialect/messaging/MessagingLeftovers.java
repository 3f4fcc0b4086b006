package dev.patchbay.dialect.messaging;

import dev.patchbay.dialect.wire.MessagingWire;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of messages and conversations whose meaning no vendor of the dialect documents, as they
 * came; from {@code answer.leftovers(MessagingLeftovers.class)}.
 *
 * @param eventTypes what happened, 0 to 9, of messages that tell an event ({@code event_type}), by
 *     the vendor's id of the message
 * @param behaviors the member "behavior" of messages, 0 where it is told, by the vendor's id of the
 *     message
 * @param readOnly why a conversation takes no messages, 1 or 2 ({@code read_only}), by the vendor's
 *     id of the conversation
 */
public record MessagingLeftovers(
    Map<String, Integer> eventTypes,
    Map<String, Integer> behaviors,
    Map<String, Integer> readOnly) {
  /** Copies the collections, in the same order. */
  public MessagingLeftovers {
    eventTypes = Collections.unmodifiableMap(new LinkedHashMap<>(eventTypes));
    behaviors = Collections.unmodifiableMap(new LinkedHashMap<>(behaviors));
    readOnly = Collections.unmodifiableMap(new LinkedHashMap<>(readOnly));
  }

  /** Leaves what the messages of an answer tell with its notes. */
  static void ofMessages(@Nullable List<MessagingWire.Message> messages, Reading reading) {
    Collected collected = new Collected();
    Stream.ofNullable(messages).flatMap(List::stream).forEach(collected::message);
    collected.leave(reading);
  }

  /** Leaves what the conversations of an answer tell with its notes, the last messages included. */
  static void ofChats(@Nullable List<MessagingWire.Chat> chats, Reading reading) {
    Collected collected = new Collected();
    Stream.ofNullable(chats).flatMap(List::stream).forEach(collected::chat);
    collected.leave(reading);
  }

  private static final class Collected {
    private final Map<String, Integer> eventTypes = new LinkedHashMap<>();
    private final Map<String, Integer> behaviors = new LinkedHashMap<>();
    private final Map<String, Integer> readOnly = new LinkedHashMap<>();

    void message(MessagingWire.@Nullable Message message) {
      if (message != null) {
        number(eventTypes, message.id(), message.event_type());
        number(behaviors, message.id(), message.behavior());
      }
    }

    void chat(MessagingWire.@Nullable Chat chat) {
      if (chat != null) {
        number(readOnly, chat.id(), chat.read_only());
        readOnly.values().removeIf(meaning -> meaning == 0);
        message(chat.lastMessage());
      }
    }

    private static void number(
        Map<String, Integer> numbers, @Nullable String id, @Nullable Object told) {
      Integer number = Scalars.whole(told);
      if (id != null && number != null) {
        numbers.put(id, number);
      }
    }

    void leave(Reading reading) {
      if (!eventTypes.isEmpty() || !behaviors.isEmpty() || !readOnly.isEmpty()) {
        reading.leftovers(new MessagingLeftovers(eventTypes, behaviors, readOnly));
      }
    }
  }
}
