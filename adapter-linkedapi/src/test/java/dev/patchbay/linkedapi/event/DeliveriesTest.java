package dev.patchbay.linkedapi.event;

import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static dev.patchbay.linkedapi.event.Deliverer.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.event.Authenticity;
import dev.patchbay.event.Delivery;
import dev.patchbay.event.Event;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.EventPayload;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.messaging.Message;
import dev.patchbay.session.Observation;
import dev.patchbay.session.SessionReducer;
import dev.patchbay.session.SessionState;
import dev.patchbay.session.Signal;
import dev.patchbay.value.Direction;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What deliveries tell. */
class DeliveriesTest {
  private static final Instant MADE = Instant.parse("2026-08-20T11:59:57Z");

  private final Lab lab = new Lab();
  private final Patchbay port = lab.port(CallOptions.DEFAULT, Map.of());

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_message_that_came_is_read_with_every_name_of_its_sender() {
    Event event = only(message("inbox.messageReceived", "them"));

    assertThat(event.kind()).isEqualTo(EventKind.MESSAGE_RECEIVED);
    assertThat(event.session()).contains(Lab.MIRA);
    assertThat(event.deliveryId()).contains("inbox.messageReceived:msg-8f2");
    assertThat(event.occurredAt()).contains(Instant.parse("2026-08-20T11:58:00Z"));
    assertThat(event.receivedAt()).isEqualTo(Lab.START);
    assertThat(event.authenticity()).isEqualTo(Authenticity.SIGNED);
    Message message = event.message().get();
    assertThat(message.text()).contains("Happy to talk.");
    assertThat(message.direction()).contains(Direction.IN);
    assertThat(message.sender().get().publicIdentifier()).contains("mira-holt-42");
    assertThat(message.sender().get().classicMemberId()).contains("ACoAAB1x2y3z");
    assertThat(message.conversation().get().threadId()).contains("2-NzA0");
    assertThat(message.conversation().get().handle().get().kind()).isEqualTo("thread");
    assertThat(message.ref().get().handle().get().id()).isEqualTo("msg-8f2");
  }

  @Test
  void an_own_message_has_no_sender_but_a_direction() {
    Event event = only(message("inbox.messageSent", "us"));

    assertThat(event.kind()).isEqualTo(EventKind.MESSAGE_SENT);
    assertThat(event.message().get().direction()).contains(Direction.OUT);
    assertThat(event.message().get().sender().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "network.connectionAccepted, INVITATION_ACCEPTED",
    "network.connectionAdded, CONNECTION_ADDED",
    "network.connectionRequestReceived, INVITATION_RECEIVED"
  })
  void news_of_the_network_name_a_person(String type, EventKind kind) {
    Event event =
        only(
            body(
                type + ":1",
                type,
                """
                { "accountId": "%s", "personUrl": "https://www.linkedin.com/in/tomas-vire",
                  "detectedAt": "2026-08-20T11:50:00Z", "personUrn": "urn:li:member:7" }"""
                    .formatted(Lab.ACCOUNT)));

    assertThat(event.kind()).isEqualTo(kind);
    assertThat(event.person().get().publicIdentifier()).contains("tomas-vire");
    assertThat(event.person().get().memberUrn()).contains("urn:li:member:7");
    assertThat(event.occurredAt()).contains(Instant.parse("2026-08-20T11:50:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "account.active, active, OK, ACTIVE",
    "account.reconnectionRequired, reconnection_required, CREDENTIALS_LOST, REAUTH_REQUIRED",
    "account.frozen, frozen, SUSPENDED, SUSPENDED",
    "account.deleted, deleted, DELETED, REMOVED",
    "account.active, dreaming, UNRECOGNISED, UNKNOWN"
  })
  void news_of_an_account_are_observations(
      String type, String status, Signal signal, SessionState state) {
    Event event = only(account(type + ":1", type, status));

    Observation seen = ((EventPayload.SessionEvent) event.payload()).observation();
    assertThat(event.kind()).isEqualTo(EventKind.SESSION_CHANGED);
    assertThat(seen.signal()).isEqualTo(signal);
    assertThat(seen.vendorCode()).contains(status);
    assertThat(seen.at()).isEqualTo(MADE);
    assertThat(SessionReducer.reduce(List.of(seen), Lab.START).state()).isEqualTo(state);
  }

  @Test
  void news_that_come_late_do_not_overrule_newer_ones() {
    Event newer = only(account("b", "account.active", "active"));
    Event older =
        only(
            account("a", "account.reconnectionRequired", "reconnection_required")
                .replace("11:59:57", "09:00:00"));

    assertThat(
            SessionReducer.reduce(
                    List.of(
                        ((EventPayload.SessionEvent) newer.payload()).observation(),
                        ((EventPayload.SessionEvent) older.payload()).observation()),
                    Lab.START)
                .state())
        .isEqualTo(SessionState.ACTIVE);
  }

  @Test
  void a_failed_workflow_failed_and_a_completed_one_has_to_be_looked_at() {
    Event failed = only(workflow("failed", ""));
    Event thin = only(workflow("completed", ""));
    Event fat =
        only(workflow("completed", ", \"result\": { \"anything\": [ 1, { \"x\": null } ] }"));

    EventPayload.WorkflowEvent payload = (EventPayload.WorkflowEvent) failed.payload();
    assertThat(failed.kind()).isEqualTo(EventKind.OPERATION_FINISHED);
    assertThat(payload.handle().id()).isEqualTo("wf-5b0c9a52");
    assertThat(payload.succeeded()).contains(false);
    assertThat(((EventPayload.WorkflowEvent) thin.payload()).succeeded().isEmpty()).isTrue();
    assertThat(fat.payload()).isEqualTo(thin.payload());
  }

  @ParameterizedTest
  @ValueSource(strings = {"workflow.created", "workflow.started"})
  void the_beginning_of_work_is_acknowledged_and_tells_nothing(String type) {
    Delivery delivery =
        right(
                Deliverer.deliver(
                    port,
                    body(type, type, "{ \"workflowId\": \"wf-1\", \"status\": \"pending\" }")))
            .value();

    assertThat(delivery.events()).isEmpty();
    assertThat(delivery.authenticity()).isEqualTo(Authenticity.SIGNED);
  }

  @Test
  void a_test_is_a_test() {
    Event event = only(body("webhook.test:1", "webhook.test", "{ \"message\": \"Hello.\" }"));

    assertThat(event.kind()).isEqualTo(EventKind.TEST);
    assertThat(event.payload()).isEqualTo(new EventPayload.TestEvent(Option.some("Hello.")));
    assertThat(event.session().isEmpty()).isTrue();
  }

  @Test
  void a_type_that_nobody_documented_is_passed_on_raw_and_noted() {
    Answer<Delivery> answer =
        right(
            Deliverer.deliver(
                port, body("x:1", "feed.postSeen", "{ \"accountId\": \"77d2\", \"n\": null }")));

    Event event = answer.value().events().get(0);
    assertThat(event.kind()).isEqualTo(EventKind.UNKNOWN);
    assertThat(event.session().get().id()).isEqualTo("77d2");
    EventPayload.VendorEvent raw = (EventPayload.VendorEvent) event.payload();
    assertThat(raw.type()).isEqualTo("feed.postSeen");
    assertThat(raw.raw()).containsEntry("data", Map.of("accountId", "77d2"));
    assertThat(answer.notes().unrecognised().get(0).raw()).isEqualTo("feed.postSeen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inbox.messageReceived",
        "network.connectionAdded",
        "account.frozen",
        "workflow.completed"
      })
  void what_lacks_the_ids_without_which_it_says_nothing_is_passed_on_raw(String type) {
    assertThat(only(body("x:1", type, "{}")).kind()).isEqualTo(EventKind.VENDOR);
    assertThat(only(body("x:1", type, "null")).kind()).isEqualTo(EventKind.VENDOR);
  }

  @Test
  void a_delivery_that_comes_again_has_the_same_key_whenever_that_is() {
    for (String body :
        List.of(
            message("inbox.messageReceived", "them"),
            account("account.frozen:1", "account.frozen", "frozen"),
            workflow("completed", ""),
            body("webhook.test:1", "webhook.test", "{}"),
            body("x:1", "feed.postSeen", "{}"))) {
      Event first = only(body);
      Event again =
          right(
                  port.events()
                      .parse(Deliverer.request(body).receivedAt(Lab.START.plusSeconds(299)))
                      .execute())
              .value()
              .events()
              .get(0);

      assertThat(again.dedupeKey()).isEqualTo(first.dedupeKey());
      assertThat(again.deliveryId()).isEqualTo(first.deliveryId());
    }
  }

  @Test
  void two_news_of_one_account_are_two() {
    assertThat(only(account("a", "account.active", "active")).dedupeKey())
        .isNotEqualTo(only(account("b", "account.active", "active")).dedupeKey());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "\"text\"",
        "12",
        "null",
        "{ \"type\": \"account.frozen\", \"data\": ",
        "{ \"type\": \"account.frozen\", \"type\": \"account.frozen\" }",
        "type=account.frozen",
        "<xml/>",
        "{ \"id\": \"1\", \"data\": {} }",
        "{ \"type\": \"  \" }",
        "{ \"type\": [ \"account.frozen\" ] }",
        "{ \"type\": \"account.frozen\", \"data\": \"frozen\" }"
      })
  void what_is_no_delivery_is_unexpected(String body) {
    PortError error = left(Deliverer.deliver(port, body));

    assertThat(error).isInstanceOf(Report.UnexpectedResponse.class);
    assertThat(error.message()).startsWith("event.parse at linkedapi: unexpected answer: the");
  }

  @Test
  void an_error_says_where_and_not_what_people_wrote() {
    PortError error =
        left(
            Deliverer.deliver(
                port,
                body("x:1", "inbox.messageReceived", "{ \"text\": { \"secret\": \"rosebud\" } }")));

    assertThat(error.message()).contains("the delivery has an unexpected member");
    assertThat(error.message()).doesNotContain("rosebud");
  }

  @Test
  void nesting_without_end_is_unexpected() {
    String deep = "[".repeat(100_000);

    assertThat(
            left(
                Deliverer.deliver(
                    port, "{ \"type\": \"account.frozen\", \"data\": { \"x\": " + deep)))
        .isInstanceOf(Report.UnexpectedResponse.class);
  }

  private Event only(String body) {
    List<Event> events = right(Deliverer.deliver(port, body)).value().events();
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static String message(String type, String sender) {
    return body(
        type + ":msg-8f2",
        type,
        """
        { "accountId": "%s", "type": "st", "threadId": "2-NzA0", "messageId": "msg-8f2",
          "sender": "%s", "text": "Happy to talk.", "time": "2026-08-20T11:58:00Z",
          "personUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z",
          "personHashedUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z",
          "personPublicUrl": "https://www.linkedin.com/in/mira-holt-42",
          "personUrn": "urn:li:member:55501234" }"""
            .formatted(Lab.ACCOUNT, sender));
  }

  private static String account(String id, String type, String status) {
    return body(
        id, type, "{ \"accountId\": \"" + Lab.ACCOUNT + "\", \"status\": \"" + status + "\" }");
  }

  private static String workflow(String status, String more) {
    return body(
        "workflow.completed:wf-5b0c9a52",
        "workflow.completed",
        "{ \"workflowId\": \"wf-5b0c9a52\", \"accountId\": \""
            + Lab.ACCOUNT
            + "\", \"status\": \""
            + status
            + "\""
            + more
            + " }");
  }
}
