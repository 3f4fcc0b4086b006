package dev.patchbay.dialect.invitation;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Repeat;
import dev.patchbay.dialect.DocumentedAnswers;
import dev.patchbay.dialect.PeopleBench;
import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.identity.InvitationRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.invitation.Connection;
import dev.patchbay.invitation.ConnectionStatusReport;
import dev.patchbay.invitation.GetConnectionStatuses;
import dev.patchbay.invitation.Invitation;
import dev.patchbay.invitation.InvitationPort;
import dev.patchbay.invitation.InvitationReceipt;
import dev.patchbay.invitation.ListConnections;
import dev.patchbay.invitation.ListSentInvitations;
import dev.patchbay.invitation.SendInvitation;
import dev.patchbay.invitation.WithdrawInvitation;
import dev.patchbay.secret.Secret;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.ConnectionStatus;
import dev.patchbay.value.InvitationDirection;
import dev.patchbay.value.InvitationKind;
import dev.patchbay.value.Precision;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DialectInvitationsTest {
  private static final String LINA_ID = "ACoAADexample1aBcDeFg";
  private static final ProfileRef LINA = ProfileRef.of(LINA_ID);
  private static final ProfileRef OVE = ProfileRef.known("ACoAACexampleOve", "ove-dahl").get();
  private static final String ACCOUNT = "account_id=b7Qx2ExampleAcc";
  private static final String INVITE = "/api/v1/users/invite";
  private static final String SENT = "/api/v1/users/invite/sent";
  private static final String RECEIVED = "/api/v1/users/invite/received";

  /** The examples of the vendor's documentation. */
  private static final String SENT_DOCUMENTED =
      "{ \"object\": \"UserInvitationSent\", \"invitation_id\": \"7391000000000000001\", \"usage\":"
          + " 75 }";

  private static final String RECEIVED_DOCUMENTED =
      """
      { "object": "InvitationList", "items": [
        { "object": "InvitationReceived", "id": "7391000000000000777", "invited_user": null,
          "invited_user_id": null, "invited_user_public_id": null, "invited_user_description": null,
          "date": "Sent 3 days ago", "parsed_datetime": "2026-11-18T09:00:00.000Z",
          "invitation_text": "Let's connect",
          "inviter": { "inviter_name": "Ove Dahl", "inviter_id": "ACoAACexampleOve",
            "inviter_public_identifier": "ove-dahl", "inviter_description": "Sales Lead" },
          "specifics": { "provider": "LINKEDIN", "shared_secret": "qW3rTyExample" } } ],
        "cursor": null }
      """;

  private static final String RELATIONS_DOCUMENTED =
      """
      { "object": "UserRelationsList", "items": [
        { "object": "UserRelation", "first_name": "Tomas", "last_name": "Brekke", "headline": "CTO",
          "public_identifier": "tomas-brekke-9",
          "public_profile_url": "https://www.linkedin.com/in/tomas-brekke-9",
          "created_at": 1762416000000, "member_id": "ACoAABexampleTomas",
          "member_urn": "urn:li:fsd_profile:ACoAABexampleTomas",
          "connection_urn": "urn:li:fsd_connection:ACoAABexampleTomas",
          "profile_picture_url": "https://media.example/1.jpg" } ],
        "cursor": null }
      """;

  private final PeopleBench bench = new PeopleBench();
  private final InvitationPort port = bench.patchbay.invitations();

  @AfterEach
  void close() {
    bench.close();
  }

  private static VendorRef handle(String id) {
    return VendorRef.of(PeopleBench.SESSION, "invitation", id);
  }

  private static String sentItem(String id, String person) {
    return "{\"object\":\"InvitationSent\",\"id\":\""
        + id
        + "\",\"invited_user\":\"Lina Orvik\",\"invited_user_id\":\""
        + person
        + "\",\"date\":\"Sent 2 weeks ago\"}";
  }

  private static String list(String cursor, String... items) {
    return "{\"object\":\"InvitationList\",\"items\":["
        + String.join(",", items)
        + "],\"cursor\":"
        + (cursor.isEmpty() ? "null" : "\"" + cursor + "\"")
        + "}";
  }

  @Test
  void an_invitation_goes_out_with_note_and_address_and_tells_how_much_is_used() {
    bench.on(post(urlPathEqualTo(INVITE)), SENT_DOCUMENTED);

    Answer<InvitationReceipt> answer =
        port.send(
                SendInvitation.to(LINA)
                    .withNote("Hi Lina, we met at the Bergen data meetup.")
                    .withEmail("lina@example.com"))
            .execute()
            .get();

    assertThat(answer.value())
        .isEqualTo(
            new InvitationReceipt(
                Option.some(InvitationRef.of(handle("7391000000000000001")).with(LINA)),
                Option.some(75)));
    assertThat(answer.spent().calls()).containsExactly(java.util.Map.entry("invitations", 1));
    assertThat(answer.spent().usedPercent()).contains(75);
    assertThat(bench.body("POST"))
        .isEqualTo(
            "{\"account_id\":\"b7Qx2ExampleAcc\",\"provider_id\":\"ACoAADexample1aBcDeFg\","
                + "\"message\":\"Hi Lina, we met at the Bergen data meetup.\","
                + "\"user_email\":\"lina@example.com\"}");
  }

  @Test
  void a_receipt_without_usage_is_no_news_and_without_id_no_failure() {
    bench.on(post(urlPathEqualTo(INVITE)), "{\"object\":\"UserInvitationSent\"}");

    Answer<InvitationReceipt> answer = port.send(LINA).execute().get();

    assertThat(answer.value()).isEqualTo(new InvitationReceipt(Option.none(), Option.none()));
    assertThat(answer.spent().usedPercent()).isEmpty();
    assertThat(bench.body("POST")).doesNotContain("message", "user_email");
  }

  @Test
  void a_slug_is_resolved_first_and_that_is_noted_and_counted() {
    bench
        .on(get(urlPathEqualTo("/api/v1/users/lina-orvik-3b1")), DocumentedAnswers.PERSON)
        .on(post(urlPathEqualTo(INVITE)), SENT_DOCUMENTED);

    Answer<InvitationReceipt> answer =
        port.send(ProfileRef.of("https://www.linkedin.com/in/lina-orvik-3b1")).execute().get();

    assertThat(bench.asked).containsExactly("invitation.send", "profile.resolve");
    assertThat(bench.body("POST")).contains("\"provider_id\":\"" + LINA_ID + "\"");
    assertThat(answer.fidelity())
        .containsExactly(
            new ArgumentNote.EmulatedBy(
                "invitation.send.person", "resolved to " + LINA_ID + " by profile.resolve"));
    assertThat(answer.spent().calls())
        .containsEntry("profile views", 1)
        .containsEntry("invitations", 1);
  }

  @Test
  void a_note_over_the_declared_limit_is_refused_and_never_cut() {
    PortError error = port.send(LINA, "x".repeat(301)).execute().getLeft();

    assertThat(error.message())
        .isEqualTo(
            "invitation.send at unipile-v1: invitation.send.note: has 301 UTF-16 units, at most 300"
                + " are allowed; shorten it");
    assertThat(bench.sent()).isEmpty();
  }

  @Test
  void a_success_of_another_kind_leaves_the_outcome_unknown() {
    bench.on(post(urlPathEqualTo(INVITE)), "{\"object\":\"Checkpoint\"}");

    PortError error = port.send(LINA).execute().getLeft();

    assertThat(error)
        .isInstanceOfSatisfying(
            Check.OutcomeUnknown.class,
            unknown -> assertThat(unknown.checkWith()).contains("invitation.status"));
  }

  @Test
  void a_refusal_is_the_vendors_and_no_unknown_outcome() {
    bench.refusing(post(urlPathEqualTo(INVITE)), 422, "already_invited_recently");

    assertThat(port.send(LINA).execute().getLeft())
        .isNotInstanceOf(Check.OutcomeUnknown.class)
        .extracting(error -> error.origin().vendorCode().get())
        .isEqualTo("errors/already_invited_recently");
  }

  @Test
  void the_documented_received_invitation_becomes_neutral_value_by_value() {
    bench.on(get(urlPathEqualTo(RECEIVED)), RECEIVED_DOCUMENTED);

    Page<Invitation> page = port.listReceived().execute().get().value();

    assertThat(page)
        .isEqualTo(
            Page.whole(
                List.of(
                    Invitation.builder(
                            InvitationRef.of(handle("7391000000000000777"))
                                .withSharedSecret(Secret.of("qW3rTyExample"))
                                .with(OVE))
                        .direction(InvitationDirection.RECEIVED)
                        .kind(InvitationKind.CONNECT)
                        .person(OVE)
                        .name("Ove Dahl")
                        .headline("Sales Lead")
                        .note("Let's connect")
                        .sentAt(
                            new ApproximateTime(
                                Option.some(Instant.parse("2026-11-18T09:00:00Z")),
                                Precision.DAY,
                                "Sent 3 days ago"))
                        .build())));
  }

  @Test
  void the_sent_list_pages_and_reads_times_meant_for_people() {
    bench.on(get(urlPathEqualTo(SENT)), list("c2", sentItem("i1", LINA_ID)));

    Page<Invitation> page =
        port.listSent(new ListSentInvitations(Option.some(100))).execute().get().value();

    Invitation row = page.rows().get(0);
    assertThat(row.direction()).contains(InvitationDirection.SENT);
    assertThat(row.person()).contains(LINA);
    assertThat(row.ref().sharedSecret()).isEmpty();
    assertThat(row.sentAt().get().estimate()).contains(Instant.parse("2026-11-07T09:00:00Z"));
    assertThat(row.sentAt().get().precision()).isEqualTo(Precision.WEEK);
    assertThat(page.end()).isEqualTo(PageEnd.MORE);
    assertThat(page.next().get().cursor()).isEqualTo("c2");
    assertThat(bench.sent()).containsExactly("GET " + SENT + "?" + ACCOUNT + "&limit=100");
  }

  @Test
  void a_page_larger_than_the_vendor_gives_is_refused() {
    PortError error = port.listSent(new ListSentInvitations(Option.some(101))).execute().getLeft();

    assertThat(error.message())
        .isEqualTo(
            "invitation.listSent at unipile-v1: invitation.listSent.pageSize: 101 is too many; the"
                + " nearest allowed is 100");
  }

  @Test
  void an_item_of_an_unknown_kind_is_reported_and_one_without_anything_passed_over() {
    bench.on(
        get(urlPathEqualTo(SENT)),
        list(
            "",
            "{\"object\":\"InvitationDreamt\",\"id\":\"i9\",\"parsed_datetime\":\"2026-11-18T09:00:00.000Z\"}",
            "{\"object\":\"InvitationSent\"}",
            "null"));

    Answer<Page<Invitation>> answer = port.listSent().execute().get();

    assertThat(answer.value().rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.direction()).contains(InvitationDirection.UNKNOWN);
              assertThat(row.person()).isEmpty();
              assertThat(row.sentAt().get().precision()).isEqualTo(Precision.UNKNOWN);
            });
    assertThat(answer.notes().unrecognised())
        .extracting(it -> it.field())
        .containsExactly("direction", "ref");
  }

  @Test
  void accepting_sends_id_and_secret() {
    bench.on(
        post(urlPathEqualTo(RECEIVED + "/7391000000000000777")),
        "{\"object\":\"UserInvitationHandled\",\"status\":\"ACCEPTED\"}");

    Answer<Done> answer =
        port.accept(
                InvitationRef.of(handle("7391000000000000777"))
                    .withSharedSecret(Secret.of("qW3rTyExample")))
            .execute()
            .get();

    assertThat(answer.value()).isEqualTo(Done.INSTANCE);
    assertThat(bench.body("POST"))
        .isEqualTo(
            "{\"provider\":\"LINKEDIN\",\"shared_secret\":\"qW3rTyExample\","
                + "\"account_id\":\"b7Qx2ExampleAcc\",\"action\":\"accept\"}");
    assertThat(bench.asked).containsExactly("invitation.accept");
  }

  @Test
  void declining_by_person_alone_looks_the_invitation_up() {
    bench
        .on(get(urlPathEqualTo(RECEIVED)), RECEIVED_DOCUMENTED)
        .on(
            post(urlPathEqualTo(RECEIVED + "/7391000000000000777")),
            "{\"object\":\"UserInvitationHandled\",\"status\":\"DECLINED\"}");

    Answer<Done> answer = port.decline(ProfileRef.of("ove-dahl")).execute().get();

    assertThat(answer.fidelity())
        .containsExactly(
            new ArgumentNote.EmulatedBy(
                "invitation.decline.invitation", "looked up with invitation.listReceived"));
    assertThat(bench.asked).containsExactly("invitation.decline", "invitation.listReceived");
    assertThat(bench.body("POST")).contains("\"action\":\"decline\"", "\"qW3rTyExample\"");
  }

  @Test
  void an_answer_that_says_the_opposite_leaves_the_outcome_unknown() {
    bench.on(
        post(urlPathEqualTo(RECEIVED + "/i7")),
        "{\"object\":\"UserInvitationHandled\",\"status\":\"DECLINED\"}");

    PortError error =
        port.accept(InvitationRef.of(handle("i7")).withSharedSecret(Secret.of("s")))
            .execute()
            .getLeft();

    assertThat(error)
        .isInstanceOfSatisfying(
            Check.OutcomeUnknown.class,
            unknown -> {
              assertThat(unknown.checkWith()).contains("invitation.status");
              assertThat(unknown.message())
                  .contains("the vendor says DECLINED where ACCEPTED was asked for");
            });
  }

  @Test
  void nobody_can_accept_what_was_not_received() {
    bench.on(get(urlPathEqualTo(RECEIVED)), list(""));

    assertThat(port.accept(OVE).execute().getLeft())
        .isInstanceOfSatisfying(
            Fact.Conflict.class,
            conflict -> assertThat(conflict.state()).isEqualTo(Fact.Conflict.State.NOT_PENDING));
  }

  @Test
  void an_invitation_without_any_secret_cannot_be_answered() {
    bench.on(
        get(urlPathEqualTo(RECEIVED)),
        list(
            "",
            "{\"object\":\"InvitationReceived\",\"id\":\"i8\",\"inviter\":{\"inviter_id\":\"ACoAACexampleOve\"}}"));

    PortError error = port.accept(OVE).execute().getLeft();

    assertThat(error)
        .isInstanceOf(Report.UnexpectedResponse.class)
        .extracting(PortError::message, InstanceOfAssertFactories.STRING)
        .contains(
            "LinkedIn told no shared secret for this invitation, without which it cannot be"
                + " answered; list the received invitations again");
  }

  @Test
  void withdrawing_takes_the_id_where_it_is_known() {
    bench.on(delete(urlPathEqualTo(SENT + "/i1")), "{\"object\":\"InvitationCanceled\"}");

    Answer<Done> answer = port.withdraw(InvitationRef.of(handle("i1"))).execute().get();

    assertThat(answer.fidelity()).isEmpty();
    assertThat(bench.sent()).containsExactly("DELETE " + SENT + "/i1?" + ACCOUNT);
  }

  @Test
  void withdrawing_by_person_reads_the_sent_list_to_where_it_stands() {
    bench
        .on(
            get(urlPathEqualTo(SENT)).withQueryParam("cursor", absent()),
            list("c2", sentItem("i0", "ACoAACexampleOve")))
        .on(
            get(urlPathEqualTo(SENT)).withQueryParam("cursor", equalTo("c2")),
            list("c3", sentItem("i1", LINA_ID)))
        .on(delete(urlPathEqualTo(SENT + "/i1")), "{\"object\":\"InvitationCanceled\"}");

    Answer<Done> answer = port.withdraw(LINA).execute().get();

    assertThat(answer.fidelity())
        .containsExactly(
            new ArgumentNote.EmulatedBy(
                "invitation.withdraw.invitation", "looked up with invitation.listSent"));
    assertThat(bench.asked)
        .containsExactly("invitation.withdraw", "invitation.listSent", "invitation.listSent");
    assertThat(bench.sent().get(2)).isEqualTo("DELETE " + SENT + "/i1?" + ACCOUNT);
  }

  @Test
  void a_list_that_turns_in_circles_ends() {
    bench.on(get(urlPathEqualTo(SENT)), list("c2", sentItem("i0", "ACoAACexampleOve")));

    assertThat(port.withdraw(LINA).execute().getLeft()).isInstanceOf(Fact.Conflict.class);
    assertThat(bench.sent()).hasSize(2);
  }

  @Test
  void unfollowing_along_with_it_is_refused_by_name() {
    PortError error =
        port.withdraw(WithdrawInvitation.of(InvitationRef.of(handle("i1"))).andUnfollow())
            .execute()
            .getLeft();

    assertThat(error.message())
        .startsWith(
            "invitation.withdraw at unipile-v1: invitation.withdraw.unfollow is not supported:"
                + " vendor cannot");
  }

  @Test
  void the_status_is_read_off_the_profile() {
    bench.on(get(urlPathEqualTo("/api/v1/users/" + LINA_ID)), DocumentedAnswers.PERSON);

    Answer<ConnectionStatusReport> answer = port.status(LINA).execute().get();

    assertThat(answer.value()).isEqualTo(ConnectionStatusReport.of(ConnectionStatus.PENDING_SENT));
    assertThat(answer.spent().calls()).containsEntry("profile views", 1);
  }

  @Test
  void a_profile_that_says_nothing_gives_an_unknown_status() {
    bench.on(get(urlPathEqualTo("/api/v1/users/" + LINA_ID)), "{\"object\":\"UserProfile\"}");

    assertThat(port.status(LINA).execute().get().value().status())
        .isEqualTo(ConnectionStatus.UNKNOWN);
  }

  @Test
  void many_statuses_stand_in_their_order() {
    bench
        .on(get(urlPathEqualTo("/api/v1/users/" + LINA_ID)), DocumentedAnswers.PERSON)
        .refusing(get(urlPathEqualTo("/api/v1/users/nobody-9")), 404, "resource_not_found");

    List<Either<PortError, ConnectionStatusReport>> results =
        port.statusMany(GetConnectionStatuses.of(ProfileRef.of("nobody-9"), LINA))
            .execute()
            .get()
            .value();

    assertThat(results.get(0).isLeft()).isTrue();
    assertThat(results.get(1).get().status()).isEqualTo(ConnectionStatus.PENDING_SENT);
  }

  @Test
  void the_documented_relation_becomes_neutral_value_by_value() {
    bench.on(get(urlPathEqualTo("/api/v1/users/relations")), RELATIONS_DOCUMENTED);

    Page<Connection> page =
        port.listConnections(ListConnections.builder().name("brek").pageSize(1000).build())
            .execute()
            .get()
            .value();

    assertThat(page)
        .isEqualTo(
            Page.whole(
                List.of(
                    Connection.builder(
                            ProfileRef.known("ACoAABexampleTomas", "tomas-brekke-9").get())
                        .name("Tomas Brekke")
                        .firstName("Tomas")
                        .lastName("Brekke")
                        .headline("CTO")
                        .pictureUrl("https://media.example/1.jpg")
                        .connectedAt(Instant.parse("2025-11-06T08:00:00Z"))
                        .build())));
    assertThat(bench.sent())
        .containsExactly("GET /api/v1/users/relations?" + ACCOUNT + "&limit=1000&filter=brek");
  }

  @Test
  void since_filters_rows_and_ends_the_list_at_the_first_older_one() {
    bench.on(
        get(urlPathEqualTo("/api/v1/users/relations")),
        "{\"object\":\"UserRelationsList\",\"items\":["
            + "{\"member_id\":\"ACoAABexampleNew1\",\"created_at\":1794000000000},"
            + "{\"member_id\":\"ACoAABexampleUndated\"},"
            + "{\"member_id\":\"ACoAABexampleOld1\",\"created_at\":1762416000000}],"
            + "\"cursor\":\"c2\"}");

    Answer<Page<Connection>> answer =
        port.listConnections(
                ListConnections.builder().since(Instant.parse("2026-01-01T00:00:00Z")).build())
            .execute()
            .get();

    assertThat(answer.value().rows())
        .extracting(row -> row.person().classicMemberId().get())
        .containsExactly("ACoAABexampleNew1", "ACoAABexampleUndated");
    assertThat(answer.value().end()).isEqualTo(PageEnd.END);
    assertThat(answer.value().next()).isEmpty();
    assertThat(answer.fidelity())
        .containsExactly(
            new ArgumentNote.EmulatedBy(
                "connections.since",
                "rows are filtered by connectedAt; the first older row ends the list"));
  }

  @Test
  void other_filters_of_connections_are_refused_by_name() {
    PortError error =
        port.listConnections(ListConnections.builder().firstName("Tomas").build())
            .execute()
            .getLeft();

    assertThat(error.message())
        .isEqualTo(
            "invitation.listConnections at unipile-v1: connections.firstName is not supported:"
                + " vendor cannot; do without it");
  }

  @Test
  void repeats_and_what_settles_them_are_declared() {
    OperationCapability send = capability("invitation.send");

    assertThat(send.repeat()).contains(Repeat.REFUSED);
    assertThat(send.settledBy()).contains("invitation.status");
    assertThat(capability("invitation.accept").repeat()).contains(Repeat.UNKNOWN);
    assertThat(capability("invitation.decline").settledBy()).contains("invitation.listReceived");
    assertThat(capability("invitation.withdraw").settledBy()).contains("invitation.listSent");
    assertThat(capability("invitation.removeConnection").support().why())
        .isEqualTo("vendor cannot: it has no route for it");
  }

  private OperationCapability capability(String operation) {
    return bench.patchbay.capabilities().operation(operation);
  }

  @Test
  void the_shared_secret_is_never_shown() {
    bench.on(get(urlPathEqualTo(RECEIVED)), RECEIVED_DOCUMENTED);

    assertThat(port.listReceived().execute().get().toString()).doesNotContain("qW3rTyExample");
  }
}
