package dev.patchbay.postpress;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.invitation.Connection;
import dev.patchbay.messaging.ListInbox;
import dev.patchbay.messaging.Message;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.SalesNavigatorPeopleQuery;
import dev.patchbay.search.TermLookup;
import dev.patchbay.session.Session;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermKind;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where the vendor's pages contradict one another: pages, cursors and keys in both forms. */
class TwoFormsTest {
  private static final String PERSON =
      "{\"object\":\"SearchResult\",\"type\":\"PEOPLE\",\"id\":\"ACoAADexample1aBcDeFg\",\"name\":\"Ada Vik\"}";
  private static final String FOUND =
      "{\"object\":\"LinkedinSearch\",\"items\":[" + PERSON + "],\"cursor\":%s}";

  private final Bench bench = new Bench();

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void a_page_of_the_gateway_is_read_like_one_of_an_endpoint() {
    bench.post("linkedin/search", 200, "{\"data\":[" + PERSON + "],\"next_cursor\":\"c2\"}");

    Page<PersonHit> page =
        bench.patchbay.search().people(PeopleQuery.builder().keywords("x").build()).value().get();

    assertThat(page.rows())
        .singleElement()
        .satisfies(row -> assertThat(row.name()).contains("Ada Vik"));
    assertThat(page.next().get().cursor()).isEqualTo("c2");
  }

  @Test
  void so_are_lists_of_any_kind_and_their_ends() {
    bench.get(
        "users/relations",
        "{\"next_cursor\":null,\"data\":[{\"member_id\":\"ACoAAD9kLm2x\",\"first_name\":\"Ilse\"}]}");
    bench.get(
        "messages",
        "{\"data\":[{\"id\":\"m1\",\"chat_id\":\"c1\",\"text\":\"Hi\",\"is_sender\":0}]}");
    bench.get(
        "linkedin/search/parameters",
        "{\"data\":[{\"id\":\"104738515\",\"title\":\"Porto\"}],\"next_cursor\":null}");
    bench.get(
        "accounts",
        "{\"data\":[{\"object\":\"Account\",\"type\":\"LINKEDIN\",\"id\":\"a1\",\"name\":\"Teo\"}],\"next_cursor\":\"x\"}");

    Page<Connection> connections = bench.patchbay.invitations().listConnections().value().get();
    Page<Message> inbox =
        bench.patchbay.messaging().inbox(ListInbox.builder().build()).value().get();
    Page<Session> sessions = bench.patchbay.sessions().list().value().get();

    assertThat(connections.rows()).hasSize(1);
    assertThat(connections.end()).isEqualTo(PageEnd.END);
    assertThat(inbox.rows())
        .singleElement()
        .satisfies(row -> assertThat(row.text()).contains("Hi"));
    assertThat(sessions.end()).isEqualTo(PageEnd.MORE);
    assertThat(
            bench
                .patchbay
                .search()
                .lookUpTerms(TermLookup.of(TermKind.LOCATION, "porto"))
                .value()
                .get()
                .rows())
        .containsExactly(Term.of(TermKind.LOCATION, "104738515", "Porto"));
  }

  @Test
  void something_else_with_a_list_called_data_is_no_page() {
    bench.post("linkedin/search", 200, "{\"object\":\"Surprise\",\"data\":[]}");

    assertThat(
            bench
                .patchbay
                .search()
                .people(PeopleQuery.builder().keywords("x").build())
                .execute()
                .getLeft()
                .message())
        .contains("object \"Surprise\"");
  }

  @Test
  void a_short_cursor_goes_into_the_query_beside_the_same_body() {
    bench.post("linkedin/search", 200, FOUND.formatted("\"c2\""));
    PeopleQuery query = PeopleQuery.builder().keywords("x").pageSize(10).build();
    Page<PersonHit> first = bench.patchbay.search().people(query).value().get();
    bench.server.resetRequests();

    bench.patchbay.search().people(query).from(first.next().get()).execute();

    assertThat(bench.only().queryParameter("cursor").firstValue()).isEqualTo("c2");
    assertThat(bench.only().getBodyAsString()).contains("\"keywords\":\"x\"");
  }

  @Test
  void a_very_long_cursor_goes_into_the_body_alone() {
    String cursor = "c".repeat(2_001);
    bench.post("linkedin/search", 200, FOUND.formatted("\"" + cursor + "\""));
    PeopleQuery query = PeopleQuery.builder().keywords("x").pageSize(10).build();
    Page<PersonHit> first = bench.patchbay.search().people(query).value().get();
    bench.server.resetRequests();

    bench.patchbay.search().people(query).from(first.next().get()).execute();

    assertThat(bench.only().getBodyAsString()).isEqualTo("{\"cursor\":\"" + cursor + "\"}");
    assertThat(bench.only().queryParameter("cursor").isPresent()).isFalse();
    assertThat(bench.only().queryParameter("limit").firstValue()).isEqualTo("10");
  }

  @Test
  void a_search_is_saved_on_its_first_page_alone() {
    bench.post("linkedin/search", 200, FOUND.formatted("\"c2\""));
    SalesNavigatorPeopleQuery query =
        SalesNavigatorPeopleQuery.builder().keywords("x").saveSearchAs("My leads").build();
    Page<PersonHit> first = bench.patchbay.search().salesNavigatorPeople(query).value().get();
    assertThat(bench.only().getBodyAsString()).contains("\"save_search\":{\"name\":\"My leads\"}");
    bench.server.resetRequests();

    bench.patchbay.search().salesNavigatorPeople(query).from(first.next().get()).execute();

    assertThat(bench.only().getBodyAsString()).doesNotContain("save_search");
  }

  @Test
  void a_lost_answer_to_a_search_that_saves_leaves_its_outcome_unknown() {
    bench.post(
        "linkedin/search",
        504,
        "{\"type\":\"errors/request_timeout\",\"title\":\"T\",\"status\":504}");

    assertThat(
            bench
                .patchbay
                .search()
                .salesNavigatorPeople(
                    SalesNavigatorPeopleQuery.builder().saveSearchAs("My leads").build())
                .execute()
                .getLeft()
                .getClass()
                .getSimpleName())
        .isEqualTo("OutcomeUnknown");
  }

  @Test
  void the_callers_key_travels_with_one_write_and_with_no_read() {
    invitationsAnswer(bench);
    ProfileRef ada = ProfileRef.of("ACoAADexample1aBcDeFg");

    Answer<?> sent =
        bench.patchbay.invitations().send(ada, "Hello").as("order 7/å").execute().get();

    assertThat(sent).isNotNull();
    assertThat(bench.only().getHeader("Idempotency-Key")).isEqualTo("order+7%2F%C3%A5");
    assertThat(bench.capability("invitation.send").keepsIdempotencyKey()).isTrue();
    assertThat(bench.capability("event.subscribe").keepsIdempotencyKey()).isFalse();
    assertThat(bench.capability("invitation.withdraw").keepsIdempotencyKey()).isFalse();
  }

  @Test
  void keys_are_refused_where_they_are_switched_off() {
    try (Bench off = new Bench(Map.of("idempotency-keys", "off"))) {
      invitationsAnswer(off);
      ProfileRef ada = ProfileRef.of("ACoAADexample1aBcDeFg");

      assertThat(off.patchbay.invitations().send(ada, "Hi").as("k1").execute().getLeft().message())
          .contains("invitation.send.idempotencyKey");
      assertThat(off.patchbay.invitations().send(ada, "Hi").execute().isRight()).isTrue();
      assertThat(off.only().containsHeader("Idempotency-Key")).isFalse();
    }
  }

  private static void invitationsAnswer(Bench bench) {
    bench.answer(
        WireMock.post(WireMock.urlPathEqualTo("/v1/users/invite")),
        200,
        "{\"object\":\"UserInvitationSent\",\"invitation_id\":\"inv_4TQ0\"}");
  }
}
