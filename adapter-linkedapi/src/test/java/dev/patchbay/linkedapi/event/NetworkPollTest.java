package dev.patchbay.linkedapi.event;

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
import dev.patchbay.error.PortError;
import dev.patchbay.event.Authenticity;
import dev.patchbay.event.Event;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.PollEvents;
import dev.patchbay.linkedapi.Lab;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happened in the network, asked for. */
class NetworkPollTest {
  private static final String NETWORK =
      """
      { "success": true, "result": { "events": [
        { "id": "3", "type": "connectionAccepted", "detectedAt": "2026-08-20T11:50:00Z",
          "personUrl": "https://www.linkedin.com/in/tomas-vire", "personUrn": "urn:li:member:7" },
        { "id": "2", "type": "connectionRequestReceived", "detectedAt": "2026-08-19T11:50:00Z",
          "personUrl": "https://www.linkedin.com/in/lena-orvik" },
        { "id": "1", "type": "connectionAdded", "detectedAt": "2026-08-18T11:50:00Z",
          "personUrl": "https://www.linkedin.com/in/mira-holt-42" } ] } }""";

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void news_come_newest_first_and_say_since_when_they_are_complete() {
    answers(NETWORK);

    Answer<Page<Event>> answer =
        right(poll(new PollEvents(Option.none(), Set.of(), Option.none())));

    assertThat(answer.value().rows())
        .extracting(Event::kind)
        .containsExactly(
            EventKind.INVITATION_ACCEPTED,
            EventKind.INVITATION_RECEIVED,
            EventKind.CONNECTION_ADDED);
    Event first = answer.value().rows().get(0);
    assertThat(first.session()).contains(Lab.MIRA);
    assertThat(first.authenticity()).isEqualTo(Authenticity.POLLED);
    assertThat(first.occurredAt()).contains(Instant.parse("2026-08-20T11:50:00Z"));
    assertThat(first.person().get().memberUrn()).contains("urn:li:member:7");
    assertThat(answer.freshness().completeSince()).contains(Instant.parse("2026-08-18T11:50:00Z"));
    polled("{}");
  }

  @Test
  void what_is_pushed_and_what_is_polled_has_one_key() {
    answers(NETWORK);
    Event polled = right(poll(PollEvents.since(Instant.EPOCH))).value().rows().get(0);

    Event pushed =
        right(
                Deliverer.deliver(
                    lab.port(),
                    Deliverer.body(
                        "network.connectionAccepted:3",
                        "network.connectionAccepted",
                        """
                        { "accountId": "%s", "detectedAt": "2026-08-20T11:50:00Z",
                          "personUrl": "https://www.linkedin.com/in/tomas-vire",
                          "personUrn": "urn:li:member:7" }"""
                            .formatted(Lab.ACCOUNT))))
            .value()
            .events()
            .get(0);

    assertThat(pushed.dedupeKey()).isEqualTo(polled.dedupeKey());
  }

  @Test
  void one_kind_is_asked_for_and_of_several_the_rest_is_dropped() {
    answers(NETWORK);
    Instant since = Instant.parse("2026-08-01T00:00:00Z");

    right(poll(PollEvents.since(since, EventKind.CONNECTION_ADDED)));
    polled("{ \"since\": \"2026-08-01T00:00:00Z\", \"type\": \"connectionAdded\" }");

    Page<Event> two =
        right(
                poll(
                    PollEvents.since(
                        since, EventKind.CONNECTION_ADDED, EventKind.INVITATION_RECEIVED)))
            .value();
    assertThat(two.rows())
        .extracting(Event::kind)
        .containsExactly(EventKind.INVITATION_RECEIVED, EventKind.CONNECTION_ADDED);
    polled("{ \"since\": \"2026-08-01T00:00:00Z\" }");
  }

  @Test
  void pages_are_cut_and_walked_to_the_end() {
    answers(NETWORK);
    PollEvents one = new PollEvents(Option.none(), Set.of(), Option.some(1));

    assertThat(lab.port().events().poll(one).stream().map(Event::kind))
        .containsExactly(
            EventKind.INVITATION_ACCEPTED,
            EventKind.INVITATION_RECEIVED,
            EventKind.CONNECTION_ADDED);
  }

  @Test
  void a_network_that_was_perhaps_never_synchronised_claims_nothing() {
    answers("{ \"success\": true, \"result\": { \"events\": [] } }");

    Answer<Page<Event>> answer = right(poll(PollEvents.since(Instant.EPOCH)));

    assertThat(answer.value().rows()).isEmpty();
    assertThat(answer.freshness()).isEqualTo(Freshness.STORED);
  }

  @Test
  void what_is_not_known_is_left_out_and_noted() {
    answers(
        NETWORK
            .replace("\"connectionAccepted\"", "\"somebodyLeft\"")
            .replace("\"https://www.linkedin.com/in/lena-orvik\"", "null"));

    Answer<Page<Event>> answer = right(poll(PollEvents.since(Instant.EPOCH)));

    assertThat(answer.value().rows()).hasSize(1);
    assertThat(answer.notes().unrecognised())
        .extracting(unknown -> unknown.raw())
        .containsExactly("somebodyLeft", "absent");
  }

  @Test
  void messages_are_no_news_of_the_network() {
    assertThat(left(poll(PollEvents.since(Instant.EPOCH, EventKind.MESSAGE_RECEIVED))).message())
        .contains("event.poll.kinds=MESSAGE_RECEIVED is not supported");
    assertThat(lab.adapter(Map.of()).capabilities().operation("event.poll").support().works())
        .isTrue();
  }

  private Either<PortError, Answer<Page<Event>>> poll(PollEvents request) {
    return lab.port().events().poll(request).execute();
  }

  private void answers(String body) {
    lab.vendor.stubFor(post("/network/poll").willReturn(json(body)));
  }

  private void polled(String body) {
    lab.vendor.verify(
        postRequestedFor(urlEqualTo("/network/poll"))
            .withHeader("identification-token", equalTo("id_x1y2"))
            .withRequestBody(equalToJson(body)));
  }
}
