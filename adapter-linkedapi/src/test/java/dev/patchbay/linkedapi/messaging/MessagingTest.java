package dev.patchbay.linkedapi.messaging;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.patchbay.linkedapi.Lab.json;
import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.messaging.Conversation;
import dev.patchbay.messaging.ListConversations;
import dev.patchbay.messaging.MessageReceipt;
import dev.patchbay.messaging.SendToPerson;
import dev.patchbay.value.ConversationKind;
import dev.patchbay.value.Direction;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagingTest {
  private static final ProfileRef MIRA = ProfileRef.of("https://www.linkedin.com/in/mira-holt-42");
  private static final String SENT = "{ \"actionType\": \"st.sendMessage\", \"success\": true }";
  private static final String INBOX =
      """
      { "success": true, "result": { "messages": [
        { "id": "msg-9a1", "type": "st", "threadId": "2-NzA0", "sender": "us", "text": "Glad.",
          "time": "2026-08-14T10:00:00Z",
          "personUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z",
          "personHashedUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z",
          "personPublicUrl": "https://www.linkedin.com/in/mira-holt-42",
          "personUrn": "urn:li:member:55501234" },
        { "id": "msg-8f2", "type": "st", "threadId": "2-NzA0", "sender": "them",
          "text": "Happy to talk.", "time": "2026-08-14T09:21:07Z",
          "personHashedUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z" },
        { "id": "msg-7c3", "type": "nv", "threadId": "2-ODA1", "sender": "them",
          "text": "From the other inbox.", "time": "2026-08-13T08:00:00Z",
          "personHashedUrl": "https://www.linkedin.com/in/ACoAAC9q8w7e" },
        { "id": "msg-6b4", "type": "st", "threadId": "2-OTA2", "sender": "them", "text": "Hello.",
          "time": "2026-08-12T08:00:00Z",
          "personHashedUrl": "https://www.linkedin.com/in/ACoAAD5t6y7u" } ] } }""";

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void messages_become_conversations_the_last_active_first() {
    lab.vendor.stubFor(post("/inbox/poll").willReturn(json(INBOX)));

    Answer<Page<Conversation>> answer = right(list(ListConversations.all()));

    assertThat(answer.value().rows())
        .extracting(row -> row.ref().threadId().get())
        .containsExactly("2-NzA0", "2-ODA1", "2-OTA2");
    Conversation first = answer.value().rows().get(0);
    assertThat(first.session()).contains(Lab.MIRA);
    assertThat(first.kind()).contains(ConversationKind.ONE_TO_ONE);
    assertThat(first.product()).contains(Product.CLASSIC);
    assertThat(first.lastActivityAt()).contains(Instant.parse("2026-08-14T10:00:00Z"));
    assertThat(first.lastMessage().get().text()).contains("Glad.");
    assertThat(first.lastMessage().get().direction()).contains(Direction.OUT);
    assertThat(first.lastMessage().get().sender().isEmpty()).isTrue();
    assertThat(first.lastMessage().get().ref().get().handle().get().id()).isEqualTo("msg-9a1");
    assertThat(first.participants()).hasSize(1);
    assertThat(first.participants().get(0).ref().get().publicIdentifier()).contains("mira-holt-42");
    assertThat(answer.value().rows().get(1).product()).contains(Product.SALES_NAVIGATOR);
    assertThat(answer.value().rows().get(2).lastMessage().get().sender().get().classicMemberId())
        .contains("ACoAAD5t6y7u");
    assertThat(answer.freshness().source()).isEqualTo(Freshness.Source.STORED);
    assertThat(answer.freshness().completeSince()).contains(Instant.parse("2026-08-13T08:00:00Z"));
    assertThat(answer.value().end()).isEqualTo(PageEnd.ONE_PAGE);
    lab.vendor.verify(
        1,
        postRequestedFor(urlEqualTo("/inbox/poll"))
            .withHeader("identification-token", equalTo("id_x1y2"))
            .withRequestBody(equalToJson("{}")));
  }

  @Test
  void an_inbox_that_was_never_synchronised_is_an_empty_stored_one() {
    lab.vendor.stubFor(
        post("/inbox/poll")
            .willReturn(json("{ \"success\": true, \"result\": { \"messages\": [] } }")));

    Answer<Page<Conversation>> answer = right(list(ListConversations.all()));

    assertThat(answer.value().rows()).isEmpty();
    assertThat(answer.freshness()).isEqualTo(Freshness.STORED);
    assertThat(
            lab.port().capabilities().operation("messaging.listConversations").support().detail())
        .contains("since the inbox was synchronised");
  }

  @Test
  void time_and_product_narrow_the_poll() {
    lab.vendor.stubFor(post("/inbox/poll").willReturn(json(INBOX)));

    Page<Conversation> page =
        right(
                list(
                    ListConversations.builder()
                        .since(Instant.parse("2026-08-01T00:00:00Z"))
                        .before(Instant.parse("2026-08-13T08:00:00Z"))
                        .product(Product.CLASSIC)
                        .build()))
            .value();

    assertThat(page.rows()).extracting(row -> row.ref().threadId().get()).containsExactly("2-OTA2");
    lab.vendor.verify(
        postRequestedFor(urlEqualTo("/inbox/poll"))
            .withRequestBody(
                equalToJson("{ \"since\": \"2026-08-01T00:00:00Z\", \"type\": \"st\" }")));
  }

  @Test
  void pages_are_cut_and_walked_to_the_end() {
    lab.vendor.stubFor(post("/inbox/poll").willReturn(json(INBOX)));
    ListConversations two = ListConversations.builder().pageSize(2).build();

    Page<Conversation> first = right(list(two)).value();

    assertThat(first.end()).isEqualTo(PageEnd.MORE);
    assertThat(
            lab.port().messaging().listConversations(two).stream()
                .map(row -> row.ref().threadId().get()))
        .containsExactly("2-NzA0", "2-ODA1", "2-OTA2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ \"success\": true }",
        "{ \"success\": true, \"result\": [] }",
        "<html>busy</html>",
        "{ \"success\": true, \"result\": { \"messages\": [ { \"id\""
      })
  void an_inbox_that_cannot_be_read_is_unexpected(String answer) {
    lab.vendor.stubFor(post("/inbox/poll").willReturn(json(answer)));

    assertThat(left(list(ListConversations.all()))).isInstanceOf(Report.UnexpectedResponse.class);
  }

  @Test
  void a_message_to_a_person_is_confirmed_without_ids() {
    lab.completes(SENT);

    assertThat(right(lab.port().messaging().send(MIRA, "Thanks for connecting!").execute()).value())
        .isEqualTo(MessageReceipt.BARE);
    lab.started(
        1,
        """
        { "actionType": "st.sendMessage",
          "personUrl": "https://www.linkedin.com/in/mira-holt-42",
          "text": "Thanks for connecting!" }""");
  }

  @Test
  void a_conversation_of_the_list_can_be_answered_in_its_own_inbox() {
    lab.vendor.stubFor(post("/inbox/poll").willReturn(json(INBOX)));
    Page<Conversation> page = right(list(ListConversations.all())).value();
    lab.completes(SENT.replace("st.", "nv."));

    right(lab.port().messaging().send(page.rows().get(1).ref(), "Good day.").execute());

    lab.started(
        1,
        "{ \"actionType\": \"nv.sendMessage\", \"threadId\": \"2-ODA1\", \"text\": \"Good day.\" }");
  }

  @Test
  void a_thread_known_from_elsewhere_can_be_answered() {
    lab.completes(SENT);

    right(lab.port().messaging().send(ConversationRef.of("2-NzA0"), "Good day.").execute());

    lab.started(
        1,
        "{ \"actionType\": \"st.sendMessage\", \"threadId\": \"2-NzA0\", \"text\": \"Good day.\" }");
  }

  @Test
  void a_message_that_is_too_long_or_more_than_text_is_refused() {
    assertThat(left(lab.port().messaging().send(MIRA, "x".repeat(1901)).execute()).message())
        .contains("messaging.sendToPerson.text: has 1901 UTF-16 units, at most 1900");
    assertThat(
            left(lab.port()
                    .messaging()
                    .sendToPerson(
                        SendToPerson.builder(MIRA).text("Hello").subject("Routing").build())
                    .execute())
                .message())
        .contains("messaging.sendToPerson.subject is not supported: vendor cannot");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  private io.vavr.control.Either<PortError, Answer<Page<Conversation>>> list(
      ListConversations request) {
    return lab.port().messaging().listConversations(request).execute();
  }
}
