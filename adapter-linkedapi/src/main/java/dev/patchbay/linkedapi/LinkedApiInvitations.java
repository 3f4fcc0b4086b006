package dev.patchbay.linkedapi;

import static dev.patchbay.invitation.InvitationOperations.INVITATION_SEND;
import static dev.patchbay.invitation.InvitationOperations.INVITATION_STATUS;
import static dev.patchbay.invitation.InvitationOperations.INVITATION_STATUS_MANY;

import dev.patchbay.answer.Answer;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.error.PortError;
import dev.patchbay.invitation.ConnectionStatusReport;
import dev.patchbay.invitation.GetConnectionStatus;
import dev.patchbay.invitation.GetConnectionStatuses;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.invitation.InvitationReceipt;
import dev.patchbay.invitation.SendInvitation;
import dev.patchbay.linkedapi.wire.PersonWire;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.value.ConnectionStatus;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invitations. A sent one has no id here: it is known by its person. */
final class LinkedApiInvitations {
  private static final String SEND = "st.sendConnectionRequest";
  private static final String CHECK = "st.checkConnectionStatus";
  private static final int LONGEST_NOTE = 300;

  private static final EnumTable<ConnectionStatus> STATUSES =
      EnumTable.of(ConnectionStatus.UNKNOWN)
          .row(ConnectionStatus.CONNECTED, "connected")
          .row(ConnectionStatus.PENDING_SENT, "pending")
          .row(ConnectionStatus.PENDING_RECEIVED, "incoming")
          .row(ConnectionStatus.NOT_CONNECTED, "notConnected")
          .build();

  private final Workflows workflows;

  LinkedApiInvitations(Workflows workflows) {
    this.workflows = workflows;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            INVITATION_SEND,
            this::send,
            entry ->
                entry
                    .accepts("person", "email")
                    .accepts("note", declared -> declared.maxLength(LONGEST_NOTE))
                    .repeat(Repeat.REFUSED, INVITATION_STATUS)
                    .latency(Latency.BACKGROUND))
        .on(
            INVITATION_STATUS,
            this::status,
            entry -> entry.accepts("person").latency(Latency.BACKGROUND))
        .on(
            INVITATION_STATUS_MANY,
            this::statusMany,
            entry -> entry.accepts("people").latency(Latency.BACKGROUND))
        .without(
            Reason.NOT_BUILT_YET,
            "",
            InvitationOperations.INVITATION_LIST_SENT,
            InvitationOperations.INVITATION_LIST_RECEIVED,
            InvitationOperations.INVITATION_ACCEPT,
            InvitationOperations.INVITATION_DECLINE,
            InvitationOperations.INVITATION_WITHDRAW,
            InvitationOperations.INVITATION_LIST_CONNECTIONS,
            InvitationOperations.INVITATION_REMOVE_CONNECTION);
  }

  private Either<PortError, Answer<InvitationReceipt>> send(
      SendInvitation request, CallContext context) {
    return People.url(INVITATION_SEND, "person", request.person())
        .flatMap(
            url -> {
              Map<String, Object> body = new LinkedHashMap<>();
              body.put("personUrl", url);
              request.note().forEach(note -> body.put("note", note));
              request.email().forEach(email -> body.put("email", email.strip()));
              return workflows.run(
                  INVITATION_SEND,
                  request,
                  context,
                  Definition.of(SEND, "stConnectionRequests", body).settledBy(INVITATION_STATUS),
                  (result, reading) ->
                      Either.right(new InvitationReceipt(Option.none(), Option.none())));
            });
  }

  private Either<PortError, Answer<ConnectionStatusReport>> status(
      GetConnectionStatus request, CallContext context) {
    return People.url(INVITATION_STATUS, "person", request.person())
        .flatMap(
            url ->
                workflows.run(
                    INVITATION_STATUS,
                    request,
                    context,
                    Definition.of(check(url)),
                    LinkedApiInvitations::report));
  }

  private Either<PortError, Answer<List<Either<PortError, ConnectionStatusReport>>>> statusMany(
      GetConnectionStatuses request, CallContext context) {
    return workflows.runMany(
        INVITATION_STATUS_MANY,
        request,
        context,
        request.people().stream()
            .map(
                person ->
                    People.url(INVITATION_STATUS_MANY, "people", person)
                        .map(url -> new Entry<>(check(url), LinkedApiInvitations::report)))
            .toList());
  }

  private static Action check(String url) {
    return Action.of(CHECK, "stPersonProfileViews", Map.of("personUrl", url));
  }

  private static Either<PortError, ConnectionStatusReport> report(
      Outcome outcome, Reading reading) {
    return outcome
        .object(PersonWire.Connection.class)
        .flatMap(
            connection -> {
              ConnectionStatus status =
                  reading.constant("status", STATUSES, connection.connectionStatus());
              return status == null
                  ? Either.left(
                      LinkedApi.unexpected(outcome.operation(), "the connection status is missing"))
                  : Either.right(ConnectionStatusReport.of(status));
            });
  }
}
