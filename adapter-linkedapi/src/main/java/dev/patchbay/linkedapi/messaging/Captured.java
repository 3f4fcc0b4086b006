package dev.patchbay.linkedapi.messaging;

import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Spent;
import dev.patchbay.linkedapi.wire.ConversationsWire;
import dev.patchbay.linkedapi.wire.InboxWire;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Messages of the vendor's copy, as one poll told them.
 *
 * @param messages in the form of the inbox, whichever poll it was
 * @param freshness how complete they are, and for how long
 * @param requestId the vendor's id of the poll
 * @param spent what it cost
 */
public record Captured(
    List<InboxWire.Message> messages, Freshness freshness, Option<String> requestId, Spent spent) {

  /**
   * Every inbox that captures messages has captured all since the oldest it shows. An empty answer
   * claims no such time: perhaps it was never synchronised.
   */
  static Captured inbox(InboxWire.Answer answer, Option<String> requestId) {
    InboxWire.Inbox inbox = answer.result();
    List<InboxWire.Message> messages = present(inbox == null ? null : inbox.messages());
    Map<String, Instant> oldest = new HashMap<>();
    for (InboxWire.Message message : messages) {
      Instant time = Scalars.time(message.time());
      if (time != null) {
        oldest.merge(
            String.valueOf(message.type()), time, (one, two) -> two.isBefore(one) ? two : one);
      }
    }
    Freshness freshness =
        new Freshness(
            Freshness.Source.STORED,
            Option.none(),
            Option.ofOptional(oldest.values().stream().max(Comparator.naturalOrder())),
            Option.none());
    return new Captured(messages, freshness, requestId, Spent.one("inbox/poll"));
  }

  /**
   * A synchronised conversation has its whole history: nothing is missing since the time that was
   * asked for, or since its first message. Once the window has passed it stays as it was at its
   * end.
   *
   * @param since what was asked for
   * @param polls how many it took
   */
  public static Captured conversation(
      ConversationsWire.Conversation told,
      Option<Instant> since,
      Instant now,
      Option<String> requestId,
      int polls) {
    List<InboxWire.Message> messages = new ArrayList<>();
    Option<Instant> first = since;
    for (ConversationsWire.Message message : present(told.messages())) {
      messages.add(
          new InboxWire.Message(
              message.id(),
              told.type(),
              message.threadId(),
              message.sender(),
              message.text(),
              message.time(),
              told.personUrl(),
              null,
              null,
              told.personUrn()));
      Instant time = Scalars.time(message.time());
      if (since.isEmpty() && time != null && first.forAll(time::isBefore)) {
        first = Option.some(time);
      }
    }
    Option<Instant> until = Option.of(Scalars.time(told.syncUntil()));
    Freshness freshness =
        new Freshness(
            Freshness.Source.STORED, until.filter(end -> !end.isAfter(now)), first, until);
    return new Captured(
        messages,
        freshness,
        requestId,
        new Spent(Map.of("conversations/poll", polls), Map.of(), Option.none()));
  }

  private static <T> List<T> present(@Nullable List<@Nullable T> told) {
    List<T> present = new ArrayList<>();
    if (told != null) {
      for (T one : told) {
        if (one != null) {
          present.add(one);
        }
      }
    }
    return present;
  }

  /** The same, having cost more. */
  Captured alsoSpending(Spent more) {
    Map<String, Integer> calls = new HashMap<>(spent.calls());
    more.calls().forEach((bucket, times) -> calls.merge(bucket, times, Integer::sum));
    return new Captured(
        messages, freshness, requestId, new Spent(calls, spent.left(), spent.usedPercent()));
  }

  /** A reading that knows where its answer came from. */
  Reading reading() {
    return new Reading().freshness(freshness).requestId(requestId).spent(spent);
  }
}
