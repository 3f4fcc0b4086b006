package dev.patchbay.linkedapi.invitation;

import static dev.patchbay.invitation.InvitationOperations.INVITATION_LIST_CONNECTIONS;
import static dev.patchbay.invitation.InvitationOperations.INVITATION_LIST_RECEIVED;
import static dev.patchbay.invitation.InvitationOperations.INVITATION_LIST_SENT;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.error.PortError;
import dev.patchbay.invitation.Connection;
import dev.patchbay.invitation.Invitation;
import dev.patchbay.invitation.ListConnections;
import dev.patchbay.invitation.ListReceivedInvitations;
import dev.patchbay.invitation.ListSentInvitations;
import dev.patchbay.linkedapi.background.Definition;
import dev.patchbay.linkedapi.background.Pages;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.wire.InvitationWire;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.support.argument.Encodings;
import dev.patchbay.support.argument.TermResolver;
import dev.patchbay.support.argument.WirePlace;
import dev.patchbay.support.table.AdapterTable;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists of invitations and of connections. */
final class InvitationLists {
  private static final String WHOLE = "the whole list comes at once";
  private static final int MOST = 1000;
  private static final int USUAL = 10;

  private static final ArgumentMap<ListConnections> CONNECTIONS =
      ArgumentMap.of(INVITATION_LIST_CONNECTIONS)
          .row("firstName", WirePlace.body("filter.firstName"), Encodings.asIs())
          .row("lastName", WirePlace.body("filter.lastName"), Encodings.asIs())
          .row(
              "titles",
              WirePlace.body("filter.position"),
              Encodings.by((List<String> titles) -> titles.get(0).strip()),
              one -> one.between(1, 1))
          .row("locations", WirePlace.body("filter.locations"), Encodings.termNames())
          .row("industries", WirePlace.body("filter.industries"), Encodings.termNames())
          .row("currentCompanies", WirePlace.body("filter.currentCompanies"), Encodings.termNames())
          .row("pastCompanies", WirePlace.body("filter.previousCompanies"), Encodings.termNames())
          .row("schools", WirePlace.body("filter.schools"), Encodings.termNames())
          .row(
              "since",
              WirePlace.body("since"),
              Encodings.by(Instant::toString),
              declared -> declared.excluding(filters()))
          .row(
              "pageSize",
              WirePlace.body("limit"),
              Encodings.asIs(),
              declared -> declared.between(1, MOST))
          .build();

  private final Workflows workflows;

  InvitationLists(Workflows workflows) {
    this.workflows = workflows;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    String source = "the vendor's page on st.retrieveConnections";
    return table
        .on(
            INVITATION_LIST_SENT,
            this::sent,
            entry ->
                entry
                    .refuses("pageSize", Reason.VENDOR_CANNOT, WHOLE)
                    .latency(Latency.BACKGROUND)
                    .fields(InvitationFields.SENT))
        .on(
            INVITATION_LIST_RECEIVED,
            this::received,
            entry ->
                entry
                    .refuses("pageSize", Reason.VENDOR_CANNOT, WHOLE)
                    .latency(Latency.BACKGROUND)
                    .fields(InvitationFields.RECEIVED))
        .on(
            INVITATION_LIST_CONNECTIONS,
            this::connections,
            entry ->
                entry
                    .arguments(CONNECTIONS)
                    .refuses("name", Reason.VENDOR_CANNOT, "it filters by firstName and lastName")
                    .latency(Latency.BACKGROUND)
                    .limit("rowsPerQuery", MOST, "rows", source)
                    .limit("pageSize.default", USUAL, "rows", source)
                    .fields(InvitationFields.CONNECTION));
  }

  private static String[] filters() {
    return Stream.of(
            "firstName",
            "lastName",
            "titles",
            "locations",
            "industries",
            "currentCompanies",
            "pastCompanies",
            "schools")
        .map(INVITATION_LIST_CONNECTIONS::key)
        .toArray(String[]::new);
  }

  private Either<PortError, Answer<Page<Invitation>>> sent(
      ListSentInvitations request, CallContext context) {
    return workflows.run(
        INVITATION_LIST_SENT,
        request,
        context,
        Definition.of("st.retrievePendingRequests", Map.of()),
        (outcome, reading) ->
            Pages.whole(
                outcome,
                InvitationWire.Sent.class,
                (wire, notes) -> Invitations.sent(wire, context.now(), notes),
                reading));
  }

  private Either<PortError, Answer<Page<Invitation>>> received(
      ListReceivedInvitations request, CallContext context) {
    return workflows.run(
        INVITATION_LIST_RECEIVED,
        request,
        context,
        Definition.of("st.retrieveInvitations", Map.of()),
        (outcome, reading) ->
            Pages.whole(outcome, InvitationWire.Received.class, Invitations::received, reading));
  }

  private Either<PortError, Answer<Page<Connection>>> connections(
      ListConnections request, CallContext context) {
    return CONNECTIONS
        .encode(request, LinkedApi.VENDOR, context, TermResolver.none())
        .flatMap(
            encoded ->
                workflows.run(
                    INVITATION_LIST_CONNECTIONS,
                    request,
                    context,
                    Definition.of("st.retrieveConnections", encoded.body()).noting(encoded.notes()),
                    (outcome, reading) ->
                        Pages.upTo(
                            request.pageSize().getOrElse(USUAL),
                            outcome,
                            InvitationWire.Connected.class,
                            Invitations::connected,
                            reading)));
  }
}
