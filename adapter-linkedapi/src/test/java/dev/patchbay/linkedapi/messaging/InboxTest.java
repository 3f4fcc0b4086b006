package dev.patchbay.linkedapi.messaging;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.patchbay.linkedapi.Lab.json;
import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.messaging.Conversation;
import dev.patchbay.messaging.ListInbox;
import dev.patchbay.messaging.ListMessages;
import dev.patchbay.messaging.Message;
import dev.patchbay.value.Direction;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages and single conversations out of the captured inbox. */
class InboxTest {
  private static final String THREAD =
      """
      { "success": true, "result": { "messages": [
        { "id": "msg-9a1", "type": "st", "threadId": "2-NzA0", "sender": "us", "text": "Glad.",
          "time": "2026-08-14T10:00:00Z",
          "personHashedUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z" },
        { "id": "msg-8f2", "type": "st", "threadId": "2-NzA0", "sender": "them",
          "text": "Happy to talk.", "time": "2026-08-14T09:21:07Z",
          "personHashedUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z" },
        { "id": "msg-8f1", "type": "st", "threadId": "2-NzA0", "sender": "them",
          "text": "Hello.", "time": "2026-08-14T09:21:07Z",
          "personHashedUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z" } ] } }""";
  private static final ConversationRef CONVERSATION =
      Threads.thread("2-NzA0", false, Option.some(Lab.MIRA));

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_conversation_is_made_of_its_captured_messages() {
    answers(THREAD);

    Answer<Conversation> answer =
        right(lab.port().messaging().conversation(ConversationRef.of("2-NzA0")).execute());

    assertThat(answer.value().ref().threadId()).contains("2-NzA0");
    assertThat(answer.value().lastMessage().get().text()).contains("Glad.");
    assertThat(answer.freshness().completeSince()).contains(Instant.parse("2026-08-14T09:21:07Z"));
    polled("{ \"threadId\": \"2-NzA0\" }");
  }

  @Test
  void a_conversation_without_captured_messages_is_not_found() {
    answers("{ \"success\": true, \"result\": { \"messages\": [] } }");

    PortError error = left(lab.port().messaging().conversation(CONVERSATION).execute());

    assertThat(error).isInstanceOf(Fact.NotFound.class);
    assertThat(error.message()).contains("since the inbox was synchronised");
    polled("{ \"type\": \"st\", \"threadId\": \"2-NzA0\" }");
  }

  @Test
  void messages_of_a_thread_come_newest_first_and_page_by_page() {
    answers(THREAD);
    ListMessages two = ListMessages.builder(CONVERSATION).pageSize(2).build();

    Page<Message> first = right(lab.port().messaging().listMessages(two).execute()).value();

    assertThat(first.end()).isEqualTo(PageEnd.MORE);
    assertThat(lab.port().messaging().listMessages(two).stream().map(row -> row.text().get()))
        .containsExactly("Glad.", "Happy to talk.", "Hello.");
  }

  @Test
  void a_time_is_the_vendors_and_its_own_moment_is_not_after_it() {
    answers(THREAD);

    Page<Message> page =
        right(
                lab.port()
                    .messaging()
                    .listMessages(
                        ListMessages.builder(CONVERSATION)
                            .since(Instant.parse("2026-08-14T09:21:07Z"))
                            .build())
                    .execute())
            .value();

    assertThat(page.rows()).extracting(row -> row.text().get()).containsExactly("Glad.");
    polled(
        """
        { "type": "st", "threadId": "2-NzA0", "since": "2026-08-14T09:21:07Z" }""");
  }

  @Test
  void messages_of_the_other_person_are_picked() {
    answers(THREAD);

    Page<Message> page = right(by("https://www.linkedin.com/in/ACoAAB1x2y3z")).value();

    assertThat(page.rows())
        .extracting(row -> row.direction().get())
        .containsExactly(Direction.IN, Direction.IN);
  }

  @Test
  void messages_of_somebody_who_is_not_the_other_person_cannot_be_picked() {
    answers(THREAD);

    PortError error = left(by("https://www.linkedin.com/in/ACoAAD5t6y7u"));

    assertThat(error).isInstanceOf(FixCall.InvalidRequest.class);
    assertThat(error.message()).contains("messaging.listMessages.sender: is not the other person");
  }

  @Test
  void the_inbox_has_messages_of_every_conversation() {
    answers(THREAD.replaceFirst("2-NzA0", "2-OTA2"));

    Answer<Page<Message>> answer =
        right(
            lab.port()
                .messaging()
                .inbox(
                    ListInbox.builder()
                        .since(Instant.parse("2026-08-01T00:00:00Z"))
                        .before(Instant.parse("2026-08-14T11:00:00Z"))
                        .build())
                .execute());

    assertThat(answer.value().rows())
        .extracting(row -> row.conversation().get().threadId().get())
        .containsExactly("2-OTA2", "2-NzA0", "2-NzA0");
    polled("{ \"since\": \"2026-08-01T00:00:00Z\" }");
  }

  @Test
  void a_sender_nobody_documented_is_unknown_and_noted() {
    answers(THREAD.replaceFirst("\"us\"", "\"robot\""));

    Answer<Page<Message>> answer = right(lab.port().messaging().inbox(ListInbox.all()).execute());

    assertThat(answer.value().rows().get(0).direction()).contains(Direction.UNKNOWN);
    assertThat(answer.notes().unrecognised().get(0).raw()).isEqualTo("robot");
  }

  private Either<PortError, Answer<Page<Message>>> by(String sender) {
    return lab.port()
        .messaging()
        .listMessages(ListMessages.builder(CONVERSATION).sender(ProfileRef.of(sender)).build())
        .execute();
  }

  private void answers(String body) {
    lab.vendor.stubFor(post("/inbox/poll").willReturn(json(body)));
  }

  private void polled(String body) {
    lab.vendor.verify(
        1, postRequestedFor(urlEqualTo("/inbox/poll")).withRequestBody(equalToJson(body)));
  }
}
