package dev.patchbay.linkedapi.messaging;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.patchbay.linkedapi.Lab.error;
import static dev.patchbay.linkedapi.Lab.json;
import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Page;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.Fact.Conflict;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.error.Resume;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.messaging.Conversation;
import dev.patchbay.messaging.ListConversations;
import dev.patchbay.messaging.ListMessages;
import dev.patchbay.messaging.ListMessagesWith;
import dev.patchbay.messaging.Message;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.token.ResumeToken;
import dev.patchbay.value.Direction;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages with one person: polled from a copy that has to be made first. */
class ConversationPollTest {
  private static final ProfileRef MIRA = ProfileRef.of("https://www.linkedin.com/in/mira-holt-42");

  /** The dossier's section 9.2, with a message more. */
  private static final String CONVERSATION =
      """
      { "success": true, "result": [
        { "personUrl": "https://www.linkedin.com/in/mira-holt-42", "type": "st",
          "personUrn": "urn:li:member:55501234", "syncUntil": "2026-09-12T08:00:00Z",
          "messages": [
            { "id": "msg-8f2", "sender": "them", "text": "Happy to talk.",
              "time": "2026-08-14T09:21:07Z", "threadId": "2-NzA0" },
            { "id": "msg-9a1", "sender": "us", "text": "Glad.",
              "time": "2026-08-14T10:00:00Z", "threadId": "2-NzA0" } ] } ] }""";

  private static final String SYNCED =
      "{ \"actionType\": \"st.syncConversation\", \"success\": true }";
  private static final String SYNC =
      """
      { "actionType": "st.syncConversation",
        "personUrl": "https://www.linkedin.com/in/mira-holt-42" }""";

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_synchronised_conversation_is_read_newest_first_with_its_window() {
    answers(CONVERSATION);

    Answer<Page<Message>> answer = right(with(MIRA));

    assertThat(answer.value().rows())
        .extracting(row -> row.text().get())
        .containsExactly("Glad.", "Happy to talk.");
    Message received = answer.value().rows().get(1);
    assertThat(received.direction()).contains(Direction.IN);
    assertThat(received.sender().get().publicIdentifier()).contains("mira-holt-42");
    assertThat(received.sender().get().memberUrn()).contains("urn:li:member:55501234");
    assertThat(received.sentAt()).contains(Instant.parse("2026-08-14T09:21:07Z"));
    assertThat(received.ref().get().handle().get().id()).isEqualTo("msg-8f2");
    assertThat(received.conversation().get().threadId()).contains("2-NzA0");
    assertThat(answer.value().rows().get(0).sender().isEmpty()).isTrue();
    assertThat(answer.freshness())
        .isEqualTo(
            new Freshness(
                Freshness.Source.STORED,
                Option.none(),
                Option.some(Instant.parse("2026-08-14T09:21:07Z")),
                Option.some(Instant.parse("2026-09-12T08:00:00Z"))));
    assertThat(answer.spent().calls()).isEqualTo(Map.of("conversations/poll", 1));
    lab.starts(0);
    polled(
        1,
        """
        [ { "personUrl": "https://www.linkedin.com/in/mira-holt-42", "type": "st" } ]""");
  }

  @Test
  void times_narrow_the_poll_and_what_it_answers() {
    answers(CONVERSATION);

    Answer<Page<Message>> answer =
        right(
            lab.port()
                .messaging()
                .listMessagesWith(
                    ListMessagesWith.builder(MIRA)
                        .since(Instant.parse("2026-08-01T00:00:00Z"))
                        .before(Instant.parse("2026-08-14T10:00:00Z"))
                        .build())
                .execute());

    assertThat(answer.value().rows())
        .extracting(row -> row.text().get())
        .containsExactly("Happy to talk.");
    assertThat(answer.freshness().completeSince()).contains(Instant.parse("2026-08-01T00:00:00Z"));
    polled(
        1,
        """
        [ { "personUrl": "https://www.linkedin.com/in/mira-holt-42", "type": "st",
            "since": "2026-08-01T00:00:00Z" } ]""");
  }

  @Test
  void a_window_that_has_passed_is_reported_and_not_renewed() {
    answers(CONVERSATION.replace("2026-09-12", "2026-08-19"));

    Answer<Page<Message>> answer = right(with(MIRA));

    assertThat(answer.freshness().asOf()).contains(Instant.parse("2026-08-19T08:00:00Z"));
    assertThat(answer.freshness().validUntil()).contains(Instant.parse("2026-08-19T08:00:00Z"));
    lab.starts(0);
  }

  @Test
  void an_older_server_tells_no_window_and_no_threads() {
    answers(
        """
        { "success": true, "result": [
          { "personUrl": "https://www.linkedin.com/in/mira-holt-42", "type": "st",
            "messages": [
              { "id": "msg-8f2", "sender": "them", "text": "Happy to talk.",
                "time": "2026-08-14T09:21:07Z" } ] } ] }""");

    Answer<Page<Message>> answer = right(with(MIRA));

    assertThat(answer.freshness().validUntil().isEmpty()).isTrue();
    Message told = answer.value().rows().get(0);
    assertThat(told.conversation().get().handle().get().id())
        .isEqualTo("https://www.linkedin.com/in/mira-holt-42");

    Page<Message> again =
        right(
                lab.port()
                    .messaging()
                    .listMessages(ListMessages.builder(told.conversation().get()).build())
                    .execute())
            .value();
    assertThat(again.rows()).hasSize(1);
    polled(
        2,
        """
        [ { "personUrl": "https://www.linkedin.com/in/mira-holt-42", "type": "st" } ]""");
  }

  @Test
  void the_first_read_synchronises_once_and_then_reads() {
    lab.completes(SYNCED);
    unsynchronisedThen(CONVERSATION);

    Answer<Page<Message>> answer = right(with(MIRA));

    assertThat(answer.value().rows()).hasSize(2);
    assertThat(answer.spent().calls())
        .isEqualTo(Map.of("conversations/poll", 2, "st.syncConversation", 1));
    lab.started(1, SYNC);
    lab.starts(1);

    right(with(MIRA));
    lab.starts(1);
  }

  @Test
  void who_forbids_synchronising_gets_the_conflict() {
    answers(error("conversationsNotSynced"));

    PortError conflict =
        left(
            lab.port(CallOptions.on(Lab.MIRA).withoutSync(), Map.of())
                .messaging()
                .listMessagesWith(MIRA)
                .execute());

    assertThat(conflict).isInstanceOf(Conflict.class);
    assertThat(conflict.message())
        .isEqualTo(
            "messaging.listMessagesWith at linkedapi (200 conversationsNotSynced): conflict: not"
                + " synchronised");
    lab.starts(0);
  }

  @Test
  void a_conversation_still_not_synchronised_afterwards_is_not_tried_forever() {
    lab.completes(SYNCED);
    answers(error("conversationsNotSynced"));

    assertThat(left(with(MIRA))).isInstanceOf(Conflict.class);
    lab.starts(1);
    polls(2);
  }

  @Test
  void a_synchronisation_that_fails_is_the_error_of_the_read() {
    lab.completes(
        """
        { "actionType": "st.syncConversation", "success": false,
          "error": { "type": "personNotFound", "message": "There is nobody." } }""");
    answers(error("conversationsNotSynced"));

    assertThat(left(with(MIRA))).isInstanceOf(Fact.NotFound.class);
    polls(1);
  }

  @Test
  void a_lost_start_of_the_synchronisation_is_unknown_and_can_be_checked_by_reading_again() {
    lab.vendor.stubFor(post("/workflows").willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
    answers(error("conversationsNotSynced"));

    PortError unknown = left(with(MIRA));

    assertThat(unknown).isInstanceOf(Check.OutcomeUnknown.class);
    assertThat(unknown.message()).contains("check with messaging.listMessagesWith");
    lab.starts(1);
  }

  @Test
  void a_read_past_its_deadline_is_resumed_by_its_own_token_in_another_process() {
    lab.starts().looks(Lab.running());
    answers(error("conversationsNotSynced"));
    Resume.StillRunning running =
        (Resume.StillRunning)
            left(
                lab.port()
                    .messaging()
                    .listMessagesWith(ListMessagesWith.builder(MIRA).pageSize(1).build())
                    .within(Duration.ofSeconds(8))
                    .execute());
    assertThat(running.token().operation()).isEqualTo("messaging.listMessagesWith");
    assertThat(running.token().handle()).isEqualTo(Lab.ID);

    lab.looks(Lab.completed(SYNCED));
    answers(CONVERSATION);
    ResumeToken stored = ResumeToken.parse(running.token().text()).get();
    Patchbay another = lab.port(CallOptions.DEFAULT, Map.of());
    Either<PortError, Answer<Page<Message>>> resumed =
        another.resume(MessagingOperations.MESSAGING_LIST_MESSAGES_WITH, stored).execute();

    assertThat(right(resumed).value().rows())
        .extracting(row -> row.text().get())
        .containsExactly("Glad.");
    lab.starts(1);
  }

  @Test
  void a_second_read_of_the_same_conversation_waits_for_the_same_synchronisation() {
    lab.starts().looks(Lab.running());
    answers(error("conversationsNotSynced"));
    Patchbay port = lab.port();

    Resume.StillRunning first = stillRunning(port);
    Resume.StillRunning second = stillRunning(port);

    assertThat(second.token()).isEqualTo(first.token());
    lab.starts(1);

    lab.looks(Lab.completed(SYNCED));
    answers(CONVERSATION);
    assertThat(right(resumed(port, first)).value().rows()).hasSize(2);
    assertThat(right(resumed(port, second)).value().rows()).hasSize(2);
    lab.starts(1);
  }

  private Either<PortError, Answer<Page<Message>>> resumed(
      Patchbay port, Resume.StillRunning running) {
    return port.resume(MessagingOperations.MESSAGING_LIST_MESSAGES_WITH, running.token()).execute();
  }

  private Resume.StillRunning stillRunning(Patchbay port) {
    return (Resume.StillRunning)
        left(port.messaging().listMessagesWith(MIRA).within(Duration.ofSeconds(1)).execute());
  }

  @Test
  void sales_navigator_has_its_own_conversation_by_hashed_url() {
    lab.completes(SYNCED.replace("st.", "nv."));
    unsynchronisedThen(CONVERSATION.replace("\"st\"", "\"nv\""));
    ProfileRef lead = ProfileRef.of("https://www.linkedin.com/sales/lead/ACwAAB1x2y3z");

    Page<Message> page =
        right(
                lab.port()
                    .messaging()
                    .listMessagesWith(
                        ListMessagesWith.builder(lead).product(Product.SALES_NAVIGATOR).build())
                    .execute())
            .value();

    assertThat(page.rows().get(0).conversation().get().handle().get().kind())
        .isEqualTo("salesNavigatorThread");
    lab.started(
        1,
        """
        { "actionType": "nv.syncConversation",
          "personUrl": "https://www.linkedin.com/in/ACwAAB1x2y3z" }""");
    polled(
        2, "[ { \"personUrl\": \"https://www.linkedin.com/in/ACwAAB1x2y3z\", \"type\": \"nv\" } ]");
  }

  @Test
  void sales_navigator_cannot_find_people_by_public_url() {
    PortError refused =
        left(
            lab.port()
                .messaging()
                .listMessagesWith(
                    ListMessagesWith.builder(MIRA).product(Product.SALES_NAVIGATOR).build())
                .execute());

    assertThat(refused.message())
        .contains("messaging.listMessagesWith.person: Sales Navigator finds people by member id");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void the_conversation_with_a_person_is_a_list_of_one() {
    answers(CONVERSATION);

    Answer<Page<Conversation>> answer =
        right(
            lab.port()
                .messaging()
                .listConversations(ListConversations.builder().with(MIRA).build())
                .execute());

    Conversation only = answer.value().rows().get(0);
    assertThat(answer.value().rows()).hasSize(1);
    assertThat(only.ref().threadId()).contains("2-NzA0");
    assertThat(only.lastMessage().get().text()).contains("Glad.");
    assertThat(only.syncedUntil()).contains(Instant.parse("2026-09-12T08:00:00Z"));
    assertThat(only.participants().get(0).ref().get().publicIdentifier()).contains("mira-holt-42");
  }

  @Test
  void an_answer_about_another_number_of_conversations_is_unexpected() {
    answers("{ \"success\": true, \"result\": [] }");

    assertThat(left(with(MIRA))).isInstanceOf(Report.UnexpectedResponse.class);
  }

  private Either<PortError, Answer<Page<Message>>> with(ProfileRef person) {
    return lab.port().messaging().listMessagesWith(person).execute();
  }

  private void answers(String body) {
    lab.vendor.stubFor(post("/conversations/poll").willReturn(json(body)));
  }

  private void unsynchronisedThen(String body) {
    lab.vendor.stubFor(
        post("/conversations/poll")
            .inScenario("sync")
            .whenScenarioStateIs(Scenario.STARTED)
            .willSetStateTo("done")
            .willReturn(json(error("conversationsNotSynced"))));
    lab.vendor.stubFor(
        post("/conversations/poll")
            .inScenario("sync")
            .whenScenarioStateIs("done")
            .willReturn(json(body)));
  }

  private void polls(int times) {
    lab.vendor.verify(times, postRequestedFor(urlEqualTo("/conversations/poll")));
  }

  private void polled(int times, String body) {
    lab.vendor.verify(
        times,
        postRequestedFor(urlEqualTo("/conversations/poll"))
            .withHeader("identification-token", equalTo("id_x1y2"))
            .withRequestBody(equalToJson(body)));
  }
}
