package dev.patchbay.linkedapi.invitation;

import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.InvitationRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.invitation.Connection;
import dev.patchbay.invitation.Invitation;
import dev.patchbay.invitation.ListConnections;
import dev.patchbay.invitation.ListSentInvitations;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.value.InvitationDirection;
import dev.patchbay.value.InvitationKind;
import dev.patchbay.value.Precision;
import dev.patchbay.value.Terms;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InvitationListsTest {
  private static final ProfileRef MIRA = ProfileRef.of("https://www.linkedin.com/in/mira-holt-42");

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void sent_invitations_come_whole_and_their_times_are_rough() {
    lab.completes(
        """
        { "actionType": "st.retrievePendingRequests", "success": true, "data": [
          { "name": "Mira Holt", "publicUrl": "https://www.linkedin.com/in/mira-holt-42",
            "headline": "Operations Lead", "sentTime": "2 weeks ago",
            "urn": "urn:li:member:55501234" },
          { "name": "Nobody", "publicUrl": null, "sentTime": "3 days ago" } ] }""");

    Answer<Page<Invitation>> answer = right(lab.port().invitations().listSent().execute());

    lab.started(1, "{ \"actionType\": \"st.retrievePendingRequests\" }");
    assertThat(answer.value().end()).isEqualTo(PageEnd.END);
    assertThat(answer.value().rows()).hasSize(1);
    Invitation sent = answer.value().rows().get(0);
    assertThat(sent.direction()).contains(InvitationDirection.SENT);
    assertThat(sent.kind()).contains(InvitationKind.CONNECT);
    assertThat(sent.person().get().memberUrn()).contains("urn:li:member:55501234");
    assertThat(sent.ref().person()).isEqualTo(sent.person());
    assertThat(sent.name()).contains("Mira Holt");
    assertThat(sent.sentAt().get().precision()).isEqualTo(Precision.WEEK);
    assertThat(sent.sentAt().get().text()).isEqualTo("2 weeks ago");
    assertThat(sent.sentAt().get().estimate().get())
        .isBetween(Instant.parse("2026-08-06T12:00:00Z"), Instant.parse("2026-08-06T12:01:00Z"));
    assertThat(answer.notes().unrecognised()).hasSize(1);
  }

  @Test
  void no_invitation_is_an_empty_list() {
    lab.completes(
        "{ \"actionType\": \"st.retrievePendingRequests\", \"success\": true, \"data\": [] }");

    assertThat(right(lab.port().invitations().listSent().execute()).value().rows()).isEmpty();
    assertThat(
            left(lab.port()
                    .invitations()
                    .listSent(new ListSentInvitations(Option.some(10)))
                    .execute())
                .message())
        .contains(
            "invitation.listSent.pageSize is not supported: vendor cannot: the whole list comes at"
                + " once");
  }

  @Test
  void of_the_three_kinds_received_those_to_connect_are_listed() {
    lab.completes(
        """
        { "actionType": "st.retrieveInvitations", "success": true, "data": [
          { "invitationType": "companyFollow", "name": "Mira Holt",
            "publicUrl": "https://www.linkedin.com/in/mira-holt-42",
            "companyUrl": "https://www.linkedin.com/company/kadeline",
            "companyName": "Kadeline Freight" },
          { "invitationType": "connect", "name": "Ove Dahl",
            "publicUrl": "https://www.linkedin.com/in/ove-dahl", "headline": "Owner",
            "note": "We met in Oslo.", "urn": null },
          { "invitationType": "newsletterSubscribe", "name": "Mira Holt",
            "publicUrl": "https://www.linkedin.com/in/mira-holt-42",
            "newsletterUrl": "https://www.linkedin.com/newsletters/freight-1",
            "newsletterName": "Freight" },
          { "invitationType": "eventAttend", "name": "Ines Caldas",
            "publicUrl": "https://www.linkedin.com/in/ines-caldas" } ] }""");

    Answer<Page<Invitation>> answer = right(lab.port().invitations().listReceived().execute());

    lab.started(1, "{ \"actionType\": \"st.retrieveInvitations\" }");
    assertThat(answer.value().rows()).hasSize(1);
    Invitation received = answer.value().rows().get(0);
    assertThat(received.direction()).contains(InvitationDirection.RECEIVED);
    assertThat(received.kind()).contains(InvitationKind.CONNECT);
    assertThat(received.name()).contains("Ove Dahl");
    assertThat(received.headline()).contains("Owner");
    assertThat(received.note()).contains("We met in Oslo.");
    assertThat(received.sentAt().isEmpty()).isTrue();
    assertThat(received.ref())
        .isEqualTo(InvitationRef.of(ProfileRef.of("https://www.linkedin.com/in/ove-dahl")));
    assertThat(answer.notes().unrecognised())
        .singleElement()
        .extracting(it -> it.raw())
        .isEqualTo("eventAttend");
  }

  @Test
  void connections_are_filtered_by_names() {
    lab.completes(
        """
        { "actionType": "st.retrieveConnections", "success": true, "data": [
          { "name": "Mira Holt", "publicUrl": "https://www.linkedin.com/in/mira-holt-42",
            "headline": "Operations Lead", "location": "Lisbon, Portugal" } ] }""");

    Page<Connection> page =
        right(
                lab.port()
                    .invitations()
                    .listConnections(
                        ListConnections.builder()
                            .lastName("Holt")
                            .titles("Lead")
                            .locations(Terms.named("Lisbon"))
                            .pastCompanies(Terms.named("Kadeline Freight"))
                            .pageSize(1)
                            .build())
                    .execute())
            .value();

    lab.started(
        1,
        """
        { "actionType": "st.retrieveConnections", "limit": 1, "filter": {
          "lastName": "Holt", "position": "Lead", "locations": ["Lisbon"],
          "previousCompanies": ["Kadeline Freight"] } }""");
    Connection mira = page.rows().get(0);
    assertThat(mira.person()).isEqualTo(MIRA);
    assertThat(mira.location()).contains("Lisbon, Portugal");
    assertThat(mira.connectedAt().isEmpty()).isTrue();
    assertThat(page.end()).isEqualTo(PageEnd.PERHAPS_MORE);
  }

  @Test
  void connections_since_a_time_tell_when_they_were_made() {
    lab.completes(
        """
        { "actionType": "st.retrieveConnections", "success": true, "data": [
          { "name": "Mira Holt", "publicUrl": "https://www.linkedin.com/in/mira-holt-42",
            "connectedAt": "2026-08-14T09:21:07Z" },
          { "name": "Ove Dahl", "publicUrl": "https://www.linkedin.com/in/ove-dahl",
            "connectedAt": "some day" } ] }""");

    Answer<Page<Connection>> answer =
        right(
            lab.port()
                .invitations()
                .listConnections(
                    ListConnections.builder().since(Instant.parse("2026-08-01T00:00:00Z")).build())
                .execute());

    lab.started(
        1, "{ \"actionType\": \"st.retrieveConnections\", \"since\": \"2026-08-01T00:00:00Z\" }");
    assertThat(answer.value().rows().get(0).connectedAt())
        .contains(Instant.parse("2026-08-14T09:21:07Z"));
    assertThat(answer.value().rows().get(1).connectedAt().isEmpty()).isTrue();
    assertThat(answer.notes().unrecognised()).hasSize(1);
    assertThat(answer.value().end()).isEqualTo(PageEnd.ONE_PAGE);
  }

  @Test
  void what_does_not_go_together_is_refused_before_anything_is_sent() {
    assertThat(
            left(lab.port()
                    .invitations()
                    .listConnections(
                        ListConnections.builder()
                            .since(Instant.parse("2026-08-01T00:00:00Z"))
                            .firstName("Mira")
                            .build())
                    .execute())
                .message())
        .contains("connections.since: cannot be used together with connections.firstName");
    assertThat(
            left(lab.port()
                    .invitations()
                    .listConnections(ListConnections.builder().titles("Lead", "Owner").build())
                    .execute())
                .message())
        .contains("connections.titles: 2 members is too many; the nearest allowed is 1");
    assertThat(
            left(lab.port()
                    .invitations()
                    .listConnections(ListConnections.builder().name("Mira").build())
                    .execute())
                .message())
        .contains("connections.name is not supported: vendor cannot: it filters by firstName");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void connections_that_linkedin_blocks_are_a_limit_of_the_account() {
    lab.completes(
        """
        { "actionType": "st.retrieveConnections", "success": false,
          "error": { "type": "retrievingNotAllowed", "message": "Blocked." } }""");

    assertThat(left(lab.port().invitations().listConnections().execute()))
        .isInstanceOf(Wait.AccountRateLimited.class);
  }
}
