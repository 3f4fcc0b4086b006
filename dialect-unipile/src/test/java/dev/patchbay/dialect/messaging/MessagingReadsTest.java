package dev.patchbay.dialect.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.answer.Spent;
import dev.patchbay.dialect.Bench;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Report;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.messaging.Conversation;
import dev.patchbay.messaging.DownloadAttachment;
import dev.patchbay.messaging.DownloadedAttachment;
import dev.patchbay.messaging.GetConversation;
import dev.patchbay.messaging.GetMessage;
import dev.patchbay.messaging.ListConversations;
import dev.patchbay.messaging.ListInbox;
import dev.patchbay.messaging.ListMessages;
import dev.patchbay.messaging.ListMessagesWith;
import dev.patchbay.messaging.ListParticipants;
import dev.patchbay.messaging.Message;
import dev.patchbay.messaging.Participant;
import dev.patchbay.support.read.Reading;
import dev.patchbay.value.ConversationKind;
import dev.patchbay.value.ConversationOrigin;
import dev.patchbay.value.Direction;
import dev.patchbay.value.MessageKind;
import dev.patchbay.value.Muted;
import dev.patchbay.value.NetworkDistance;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class MessagingReadsTest {
  private static final ConversationRef CHAT =
      ConversationRef.of(VendorRef.of(Bench.SESSION, "chat", "cH4tExample01"));
  private static final MessageRef MESSAGE =
      MessageRef.of(VendorRef.of(Bench.SESSION, "message", "m3ssExample02"));

  /** Fixture: synthetic. */
  private static final String CHAT_JSON =
      """
      {"object":"Chat","id":"cH4tExample01","account_id":"b7Qx2ExampleAcc","account_type":"LINKEDIN",
       "provider_id":"2-ZXhhbXBsZQ==","attendee_provider_id":"ACoAADexample1aBcDeFg","name":null,"type":0,
       "timestamp":"2026-11-20T08:15:30.123Z","unread_count":2,"archived":0,"muted_until":-1,"read_only":0,
       "disabledFeatures":["reactions"],"subject":"","content_type":"inmail","folder":["INBOX","INBOX_LINKEDIN_CLASSIC"]}
      """;

  /** Fixture: documentation. */
  private static final String MESSAGE_JSON =
      """
      { "object": "Message", "id": "m3ssExample02", "account_id": "b7Qx2ExampleAcc", "chat_id": "cH4tExample01",
        "chat_provider_id": "2-ZXhhbXBsZQ==", "provider_id": "2-MTc2MmV4YW1wbGU=", "sender_id": "ACoAADexample1aBcDeFg",
        "sender_attendee_id": "at7Example", "text": "Sure, go ahead", "timestamp": "2026-11-20T08:15:30.123Z",
        "is_sender": 0, "seen": 0, "seen_by": {}, "hidden": 0, "deleted": 0, "edited": 0, "is_event": 0, "delivered": 1,
        "behavior": null, "original": "{}", "message_type": "MESSAGE", "attendee_type": "MEMBER", "attendee_distance": 1,
        "attachments": [], "reactions": [ { "value": "👍", "sender_id": "ACoAABme", "is_sender": true } ] }
      """;

  private final Bench bench = new Bench();
  private final MessagingRoom room = MessagingRoom.of(bench.dialect());
  private final MessagingReads reads = new MessagingReads(room);

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void A_conversation_is_read_in_full() {
    bench.get(
        "/chats", "{\"object\":\"ChatList\",\"items\":[" + CHAT_JSON + "],\"cursor\":\"c2\"}");

    Answer<Page<Conversation>> answer =
        reads.conversations(ListConversations.all(), bench.context()).get();

    Conversation chat = answer.value().rows().get(0);
    assertThat(chat.ref().handle().get().id()).isEqualTo("cH4tExample01");
    assertThat(chat.ref().threadId()).contains("2-ZXhhbXBsZQ==");
    assertThat(chat.session()).contains(Bench.SESSION);
    assertThat(chat.kind()).contains(ConversationKind.ONE_TO_ONE);
    assertThat(chat.product()).contains(Product.CLASSIC);
    assertThat(chat.origin()).contains(ConversationOrigin.INMAIL);
    assertThat(chat.title()).isEmpty();
    assertThat(chat.subject()).isEmpty();
    assertThat(chat.unread()).contains(2);
    assertThat(chat.archived()).contains(false);
    assertThat(chat.muted()).contains(Muted.FOREVER);
    assertThat(chat.writable()).contains(true);
    assertThat(chat.lastActivityAt()).contains(Instant.parse("2026-11-20T08:15:30.123Z"));
    assertThat(chat.participants().get(0).ref().get().classicMemberId())
        .contains("ACoAADexample1aBcDeFg");
    assertThat(answer.value().end()).isEqualTo(PageEnd.MORE);
    assertThat(answer.value().next().get().cursor()).isEqualTo("c2");
    assertThat(answer.freshness()).isEqualTo(Freshness.STORED);
    assertThat(answer.spent()).isEqualTo(Spent.NOTHING);
    assertThat(answer.notes().unrecognised()).isEmpty();
  }

  @Test
  void Times_are_written_with_three_digits_and_a_zone() {
    bench.get("/chats", "{\"object\":\"ChatList\",\"items\":[],\"cursor\":null}");

    Answer<Page<Conversation>> answer =
        reads
            .conversations(
                ListConversations.builder()
                    .since(Instant.parse("2026-11-01T00:00:00Z"))
                    .before(Instant.parse("2026-11-02T00:00:00.5Z"))
                    .pageSize(250)
                    .build(),
                bench.context(Option.some("c2")))
            .get();

    assertThat(bench.last().queryParameter("after").firstValue())
        .isEqualTo("2026-11-01T00:00:00.000Z");
    assertThat(bench.last().queryParameter("before").firstValue())
        .isEqualTo("2026-11-02T00:00:00.500Z");
    assertThat(bench.last().queryParameter("limit").firstValue()).isEqualTo("250");
    assertThat(bench.last().queryParameter("cursor").firstValue()).isEqualTo("c2");
    assertThat(bench.last().queryParameter("account_id").firstValue()).isEqualTo("b7Qx2ExampleAcc");
    assertThat(answer.value().end()).isEqualTo(PageEnd.END);
  }

  @Test
  void Conversations_with_a_person_have_a_route_of_their_own() {
    bench.get("/chat_attendees/ACoAADexample1aBcDeFg/chats", "{\"object\":\"ChatList\"}");

    assertThat(
            reads
                .conversations(
                    ListConversations.builder()
                        .with(ProfileRef.of("ACoAADexample1aBcDeFg"))
                        .build(),
                    bench.context())
                .get()
                .value()
                .rows())
        .isEmpty();
  }

  @Test
  void Another_list_is_not_taken_for_conversations() {
    bench.get("/chats", "{\"object\":\"MessageList\",\"items\":[]}");

    assertThat(reads.conversations(ListConversations.all(), bench.context()).getLeft())
        .isInstanceOf(Report.UnexpectedResponse.class);
  }

  @Test
  void The_documented_message_is_read_in_full() {
    bench.get("/messages/m3ssExample02", MESSAGE_JSON);

    Message message = reads.message(new GetMessage(MESSAGE), bench.context()).get().value();

    assertThat(message.ref().get().linkedInId()).contains("2-MTc2MmV4YW1wbGU=");
    assertThat(message.conversation().get().threadId()).contains("2-ZXhhbXBsZQ==");
    assertThat(message.direction()).contains(Direction.IN);
    assertThat(message.sender()).contains(ProfileRef.of("ACoAADexample1aBcDeFg"));
    assertThat(message.text()).contains("Sure, go ahead");
    assertThat(message.sentAt()).contains(Instant.parse("2026-11-20T08:15:30.123Z"));
    assertThat(message.kind()).contains(MessageKind.REGULAR);
    assertThat(message.seen()).contains(false);
    assertThat(message.delivered()).contains(true);
    assertThat(message.edited()).contains(false);
    assertThat(message.deleted()).contains(false);
    assertThat(message.hidden()).contains(false);
    assertThat(message.event()).contains(false);
    assertThat(message.seenBy()).isEmpty();
    assertThat(message.reactions().get(0).emoji()).isEqualTo("👍");
    assertThat(message.reactions().get(0).mine()).contains(true);
  }

  @Test
  void Who_saw_a_message_and_what_it_answers_are_read() {
    bench.get(
        "/messages/m3ssExample02",
        MESSAGE_JSON
            .replace(
                "\"seen_by\": {}",
                "\"seen_by\": {\"ACoAABme\": true, \"at9\": \"2026-11-20T08:20:00.000Z\", \"at10\":"
                    + " false}, \"quoted\": {\"provider_id\": \"2-cXVvdGVk\", \"text\": \"Bread?\"},"
                    + " \"reply_to\": {\"id\": \"m1\", \"timestamp\": \"2026-11-20T08:00:00.000Z\"}")
            .replace("MEMBER", "ORGANIZATION"));

    Message message = reads.message(new GetMessage(MESSAGE), bench.context()).get().value();

    assertThat(message.seenBy()).hasSize(2);
    assertThat(message.seenBy().get(0).person().classicMemberId()).contains("ACoAABme");
    assertThat(message.seenBy().get(0).at()).isEmpty();
    assertThat(message.seenBy().get(1).person().handle().get().id()).isEqualTo("at9");
    assertThat(message.seenBy().get(1).at()).contains(Instant.parse("2026-11-20T08:20:00Z"));
    assertThat(message.quoted().get().text()).contains("Bread?");
    assertThat(message.quoted().get().ref().get().handle().get().id()).isEqualTo("m1");
    assertThat(message.quoted().get().ref().get().linkedInId()).contains("2-cXVvdGVk");
    assertThat(message.sender()).isEmpty();
  }

  @Test
  void A_message_known_to_LinkedIn_alone_is_refused_with_the_repair() {
    assertThat(
            reads
                .message(new GetMessage(MessageRef.of("2-MTc2MmV4YW1wbGU=")), bench.context())
                .getLeft()
                .message())
        .isEqualTo(
            "messaging.message at unipile-v1: messaging.message.message: the vendor finds a message"
                + " by its own id only; pass a reference from a list of this vendor's");
  }

  @Test
  void A_conversation_is_found_by_its_thread() {
    bench.get(
        "/chats/2-ZXhhbXBsZQ==", CHAT_JSON.replace("}", ",\"lastMessage\":" + MESSAGE_JSON + "}"));

    Conversation chat =
        reads
            .conversation(
                new GetConversation(ConversationRef.of("2-ZXhhbXBsZQ==")), bench.context())
            .get()
            .value();

    assertThat(chat.lastMessage().get().text()).contains("Sure, go ahead");
    assertThat(bench.last().queryParameter("account_id").firstValue()).isEqualTo("b7Qx2ExampleAcc");
  }

  @Test
  void Messages_of_a_thread_look_its_conversation_up_first() {
    bench.get(
        "/chats/cH4tExample01/messages",
        "{\"object\":\"MessageList\",\"items\":[" + MESSAGE_JSON + "]}");
    bench.answering(
        (operation, request) -> Either.right(Answer.of(Conversation.builder(CHAT).build())));

    Answer<Page<Message>> answer =
        reads
            .messages(
                ListMessages.builder(ConversationRef.of("2-ZXhhbXBsZQ=="))
                    .sender(ProfileRef.of("ACoAADexample1aBcDeFg"))
                    .build(),
                bench.context())
            .get();

    assertThat(answer.value().rows()).hasSize(1);
    assertThat(bench.inner)
        .containsExactly(new GetConversation(ConversationRef.of("2-ZXhhbXBsZQ==")));
    assertThat(bench.last().queryParameter("sender_id").firstValue())
        .isEqualTo("ACoAADexample1aBcDeFg");
    assertThat(answer.fidelity()).hasSize(1);
  }

  @Test
  void The_inbox_is_read_since_a_time() {
    bench.get("/messages", "{\"object\":\"MessageList\",\"items\":[" + MESSAGE_JSON + ",null]}");

    assertThat(
            reads
                .inbox(
                    ListInbox.builder().since(Instant.parse("2026-11-20T00:00:00Z")).build(),
                    bench.context())
                .get()
                .value()
                .rows())
        .hasSize(1);
    assertThat(bench.last().getUrl())
        .isEqualTo(
            "/api/v1/messages?after=2026-11-20T00%3A00%3A00.000Z&account_id=b7Qx2ExampleAcc");
  }

  @Test
  void Messages_with_a_person_come_from_one_conversation_after_the_other() {
    bench.get(
        "/chat_attendees/ACoAADexample1aBcDeFg/chats",
        "{\"object\":\"ChatList\",\"items\":[{\"id\":\"c1\"},{\"id\":\"c,2\"},{\"id\":null}]}");
    bench.get(
        "/chats/c1/messages",
        "{\"object\":\"MessageList\",\"items\":[" + MESSAGE_JSON + "],\"cursor\":null}");
    bench.get("/chats/c%2C2/messages", "{\"object\":\"MessageList\",\"items\":[]}");
    bench.get("/chats/c,2/messages", "{\"object\":\"MessageList\",\"items\":[],\"cursor\":\"n\"}");
    MessagesWith with = new MessagesWith(room, reads);
    ListMessagesWith request =
        ListMessagesWith.builder(ProfileRef.of("ACoAADexample1aBcDeFg")).build();

    Page<Message> first = with.list(request, bench.context()).get().value();
    Page<Message> second =
        with.list(request, bench.context(first.next().map(token -> token.cursor()))).get().value();

    assertThat(first.rows()).hasSize(1);
    assertThat(first.end()).isEqualTo(PageEnd.MORE);
    assertThat(second.rows()).isEmpty();
    assertThat(MessagesWith.Place.parse(second.next().get().cursor()))
        .isEqualTo(new MessagesWith.Place(List.of("c,2"), Option.some("n")));
  }

  @Test
  void Participants_keep_what_LinkedIn_adds() {
    bench.get(
        "/chats/cH4tExample01/attendees",
        """
        {"object":"ChatAttendeeList","cursor":null,"items":[
          {"object":"ChatAttendee","id":"at7Example","provider_id":"ACoAADexample1aBcDeFg","name":"Lina Orvik","is_self":0,
           "profile_url":"https://www.linkedin.com/in/lina-orvik-3b1","specifics":{"provider":"LINKEDIN",
           "member_urn":"urn:li:member:123","occupation":"Baker","network_distance":"DISTANCE_1","headline":"Bread",
           "contact_info":{"emails":["lina@example.org"],"social_handles":[{"type":"X","name":"lina"},{"type":"Y"}]}}},
          {"object":"ChatAttendee","id":"at8","is_self":1}]}
        """);

    List<Participant> people =
        reads.participants(ListParticipants.of(CHAT), bench.context()).get().value().rows();

    Participant lina = people.get(0);
    assertThat(lina.ref().get().publicIdentifier()).contains("lina-orvik-3b1");
    assertThat(lina.ref().get().memberUrn()).contains("urn:li:member:123");
    assertThat(lina.self()).contains(false);
    assertThat(lina.networkDistance()).contains(NetworkDistance.FIRST);
    assertThat(lina.contact().get().emails()).containsExactly("lina@example.org");
    assertThat(lina.contact().get().socials()).hasSize(1);
    assertThat(people.get(1).ref().get().handle().get().id()).isEqualTo("at8");
  }

  @Test
  void An_attachment_is_taken_as_bytes() {
    bench.server.stubFor(
        com.github.tomakehurst.wiremock.client.WireMock.get(
                "/api/v1/messages/m3ssExample02/attachments/a1")
            .willReturn(
                com.github.tomakehurst.wiremock.client.WireMock.ok()
                    .withHeader("Content-Type", "image/png")
                    .withBody(new byte[] {1, 2, 3})));

    DownloadedAttachment file =
        reads
            .download(
                new DownloadAttachment(new dev.patchbay.identity.AttachmentRef(MESSAGE, "a1")),
                bench.context())
            .get()
            .value();

    assertThat(file.content()).containsExactly(1, 2, 3);
    assertThat(file.mediaType()).contains("image/png");
  }

  @Test
  void Muting_has_three_forms() {
    Reading reading = new Reading();

    assertThat(Conversations.muted(-1, reading)).isEqualTo(Muted.FOREVER);
    assertThat(Conversations.muted(-1.0, reading)).isEqualTo(Muted.FOREVER);
    assertThat(Conversations.muted("-1", reading)).isEqualTo(Muted.FOREVER);
    assertThat(Conversations.muted("2026-12-01T00:00:00.000Z", reading))
        .isEqualTo(Muted.until(Instant.parse("2026-12-01T00:00:00Z")));
    assertThat(Conversations.muted(null, reading)).isNull();
    assertThat(reading.notes().unrecognised()).isEmpty();
    assertThat(Conversations.muted("soon", reading)).isNull();
    assertThat(reading.notes().unrecognised()).hasSize(1);
  }

  @Test
  void What_the_store_does_not_have_is_not_found() {
    bench.server.stubFor(
        com.github.tomakehurst.wiremock.client.WireMock.get(
                com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo(
                    "/api/v1/chats/cH4tExample01"))
            .willReturn(
                com.github.tomakehurst.wiremock.client.WireMock.aResponse()
                    .withStatus(404)
                    .withBody(
                        "{\"title\":\"No\",\"type\":\"errors/resource_not_found\",\"status\":404}")));

    assertThat(reads.conversation(new GetConversation(CHAT), bench.context()).getLeft())
        .isInstanceOf(Fact.NotFound.class)
        .isNotInstanceOf(FixCall.class);
  }
}
