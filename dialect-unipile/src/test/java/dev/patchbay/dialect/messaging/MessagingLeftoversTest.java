package dev.patchbay.dialect.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.dialect.Bench;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.messaging.GetConversation;
import dev.patchbay.messaging.ListConversations;
import dev.patchbay.messaging.ListInbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class MessagingLeftoversTest {
  private static final String EVENT =
      "{\"object\":\"Message\",\"id\":\"%s\",\"is_event\":1,\"event_type\":%s,\"behavior\":%s}";
  private static final String CHAT =
      "{\"object\":\"Chat\",\"id\":\"%s\",\"read_only\":%d,\"lastMessage\":%s}";

  private final Bench bench = new Bench();
  private final MessagingReads reads = new MessagingReads(MessagingRoom.of(bench.dialect()));

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void numbers_of_messages_whose_meaning_nobody_documents_come_as_they_are() {
    bench.get(
        "/messages",
        "{\"object\":\"MessageList\",\"items\":["
            + EVENT.formatted("m1", 4, 0)
            + ","
            + EVENT.formatted("m2", "null", "null")
            + "]}");

    MessagingLeftovers left =
        leftovers(reads.inbox(ListInbox.builder().build(), bench.context()).get());

    assertThat(left.eventTypes()).containsOnlyKeys("m1").containsEntry("m1", 4);
    assertThat(left.behaviors()).containsOnlyKeys("m1").containsEntry("m1", 0);
    assertThat(left.readOnly()).isEmpty();
  }

  @Test
  void so_do_those_of_conversations_that_take_no_messages() {
    bench.get(
        "/chats",
        "{\"object\":\"ChatList\",\"items\":["
            + CHAT.formatted("c0", 0, "null")
            + ","
            + CHAT.formatted("c1", 1, "null")
            + ","
            + CHAT.formatted("c2", 2, "null")
            + "]}");

    MessagingLeftovers left =
        leftovers(reads.conversations(ListConversations.all(), bench.context()).get());

    assertThat(left.readOnly()).containsOnlyKeys("c1", "c2").containsEntry("c2", 2);
  }

  @Test
  void the_last_message_of_a_conversation_counts_too() {
    bench.get("/chats/c1", CHAT.formatted("c1", 1, EVENT.formatted("m1", 9, "null")));

    MessagingLeftovers left =
        leftovers(
            reads
                .conversation(
                    new GetConversation(
                        ConversationRef.of(VendorRef.of(Bench.SESSION, "chat", "c1"))),
                    bench.context())
                .get());

    assertThat(left.readOnly()).containsEntry("c1", 1);
    assertThat(left.eventTypes()).containsEntry("m1", 9);
  }

  @Test
  void nothing_is_left_over_of_ordinary_messages_and_conversations() {
    bench.get("/messages", "{\"object\":\"MessageList\",\"items\":[{\"id\":\"m1\"}]}");
    bench.get(
        "/chats", "{\"object\":\"ChatList\",\"items\":[" + CHAT.formatted("c0", 0, "null") + "]}");

    assertThat(
            reads
                .inbox(ListInbox.builder().build(), bench.context())
                .get()
                .leftovers(MessagingLeftovers.class))
        .isEmpty();
    assertThat(
            reads
                .conversations(ListConversations.all(), bench.context())
                .get()
                .leftovers(MessagingLeftovers.class))
        .isEmpty();
  }

  private static MessagingLeftovers leftovers(Answer<?> answer) {
    return answer.leftovers(MessagingLeftovers.class).get();
  }
}
