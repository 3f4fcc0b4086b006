package dev.patchbay.dialect.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.Operation;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.dialect.Bench;
import dev.patchbay.dialect.FieldLists;
import dev.patchbay.dialect.wire.MessagingWire;
import dev.patchbay.messaging.Conversation;
import dev.patchbay.messaging.DownloadedAttachment;
import dev.patchbay.messaging.Message;
import dev.patchbay.messaging.MessageReceipt;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.messaging.Participant;
import dev.patchbay.messaging.SyncProgress;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.WireJson;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class MessagingFieldsTest {
  /** The documented message with every member filled (fixture: synthetic). */
  private static final String MESSAGE =
      """
      { "object": "Message", "id": "m3ssExample02", "account_id": "b7Qx2ExampleAcc", "chat_id": "cH4tExample01",
        "chat_provider_id": "2-ZXhhbXBsZQ==", "provider_id": "2-MTc2MmV4YW1wbGU=", "sender_id": "ACoAADexample1aBcDeFg",
        "sender_attendee_id": "at7Example", "text": "Sure, go ahead", "subject": "Bread",
        "timestamp": "2026-11-20T08:15:30.123Z", "is_sender": 0, "seen": 1, "seen_by": {"ACoAADexample1aBcDeFg": true},
        "hidden": 0, "deleted": 0, "edited": 0, "is_event": 0, "delivered": 1, "message_type": "MESSAGE",
        "attendee_type": "MEMBER", "attachments": [ { "id": "a1", "type": "img", "unavailable": false } ],
        "quoted": { "provider_id": "2-cXVvdGVk", "sender_id": "ACoAADexample1aBcDeFg", "text": "May I?" },
        "reactions": [ { "value": "👍", "sender_id": "ACoAABme", "is_sender": true } ] }
      """;

  /** Fixture: synthetic. */
  private static final String CHAT =
      """
      {"object":"Chat","id":"cH4tExample01","account_id":"b7Qx2ExampleAcc","account_type":"LINKEDIN",
       "provider_id":"2-ZXhhbXBsZQ==","attendee_provider_id":"ACoAADexample1aBcDeFg","name":"Bakers","type":0,
       "timestamp":"2026-11-20T08:15:30.123Z","unread_count":2,"archived":0,"muted_until":-1,"read_only":0,
       "subject":"Bread","content_type":"inmail","folder":["INBOX","INBOX_LINKEDIN_CLASSIC"],"lastMessage":
      """
          + MESSAGE
          + "}";

  /** Fixture: synthetic. */
  private static final String ATTENDEE =
      """
      {"object":"ChatAttendee","id":"at7Example","provider_id":"ACoAADexample1aBcDeFg","name":"Lina Orvik","is_self":0,
       "picture_url":"https://media.example/lina.jpg","profile_url":"https://www.linkedin.com/in/lina-orvik-3b1",
       "specifics":{"provider":"LINKEDIN","member_urn":"urn:li:member:123","occupation":"Baker","headline":"Bread",
       "location":"Oslo","network_distance":"DISTANCE_1","contact_info":{"emails":["lina@example.org"]}}}
      """;

  private final Reading reading = new Reading();

  static Stream<Arguments> results() {
    return Stream.of(
        Arguments.of(Conversation.class, MessagingFields.CONVERSATION),
        Arguments.of(Participant.class, MessagingFields.PARTICIPANT),
        Arguments.of(Message.class, MessagingFields.MESSAGE),
        Arguments.of(DownloadedAttachment.class, MessagingFields.DOWNLOADED),
        Arguments.of(SyncProgress.class, MessagingFields.PROGRESS),
        Arguments.of(MessageReceipt.class, receipt(MessagingOperations.MESSAGING_SEND_TO_PERSON)),
        Arguments.of(
            MessageReceipt.class, receipt(MessagingOperations.MESSAGING_SEND_INTO_CONVERSATION)));
  }

  private static List<FieldCapability> receipt(Operation<?, ?> send) {
    return MessagingFields.receipt(send);
  }

  @ParameterizedTest
  @MethodSource("results")
  void Every_component_is_declared_once(Class<?> result, List<FieldCapability> fields) {
    assertThat(FieldLists.declared(fields, ""))
        .containsExactlyInAnyOrderElementsOf(FieldLists.components(result));
    assertThat(fields).extracting(FieldCapability::name).doesNotHaveDuplicates();
  }

  @Test
  void A_full_message_fills_what_is_declared() throws IOException {
    Message message =
        Messages.read(wire(MessagingWire.Message.class, MESSAGE), Bench.SESSION, reading);

    fillsAsDeclared(message, MessagingFields.MESSAGE);
  }

  @Test
  void A_full_conversation_fills_what_is_declared() throws IOException {
    Conversation conversation =
        Conversations.read(wire(MessagingWire.Chat.class, CHAT), Bench.SESSION, reading).get();

    fillsAsDeclared(conversation, MessagingFields.CONVERSATION);
    assertThat(FieldLists.declared(MessagingFields.CONVERSATION, "participants."))
        .containsExactlyInAnyOrderElementsOf(
            FieldLists.components(Participant.class).stream()
                .filter(name -> !name.equals("ref"))
                .toList());
  }

  @Test
  void A_full_participant_fills_what_is_declared() throws IOException {
    Participant participant =
        Conversations.participants(
                List.of(wire(MessagingWire.ChatAttendee.class, ATTENDEE)), Bench.SESSION, reading)
            .get(0);

    fillsAsDeclared(participant, MessagingFields.PARTICIPANT);
  }

  private static void fillsAsDeclared(Record record, List<FieldCapability> fields) {
    Set<String> filled = FieldLists.of(record);
    assertThat(filled).containsAll(FieldLists.named(fields, false));
    assertThat(FieldLists.named(fields, true)).doesNotContainAnyElementsOf(filled);
  }

  private static <T> T wire(Class<T> type, String json) throws IOException {
    return WireJson.moshi().adapter(type).nonNull().fromJson(json);
  }
}
