package dev.patchbay.linkedapi.invitation;

import static dev.patchbay.invitation.InvitationOperations.INVITATION_STATUS;
import static dev.patchbay.invitation.InvitationOperations.INVITATION_STATUS_MANY;

import dev.patchbay.answer.Answer;
import dev.patchbay.capability.Latency;
import dev.patchbay.error.PortError;
import dev.patchbay.invitation.ConnectionStatusReport;
import dev.patchbay.invitation.GetConnectionStatus;
import dev.patchbay.invitation.GetConnectionStatuses;
import dev.patchbay.linkedapi.background.Action;
import dev.patchbay.linkedapi.background.Definition;
import dev.patchbay.linkedapi.background.Entry;
import dev.patchbay.linkedapi.background.Outcome;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.read.People;
import dev.patchbay.linkedapi.wire.InvitationWire;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.value.ConnectionStatus;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;

/** How the account's member stands to people; several are asked about in one workflow. */
final class ConnectionStatuses {
  private static final EnumTable<ConnectionStatus> STATUSES =
      EnumTable.of(ConnectionStatus.UNKNOWN)
          .row(ConnectionStatus.CONNECTED, "connected")
          .row(ConnectionStatus.PENDING_SENT, "pending")
          .row(ConnectionStatus.PENDING_RECEIVED, "incoming")
          .row(ConnectionStatus.NOT_CONNECTED, "notConnected")
          .build();

  private final Workflows workflows;

  ConnectionStatuses(Workflows workflows) {
    this.workflows = workflows;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            INVITATION_STATUS,
            this::one,
            entry ->
                entry.accepts("person").latency(Latency.BACKGROUND).fields(InvitationFields.STATUS))
        .on(
            INVITATION_STATUS_MANY,
            this::many,
            entry ->
                entry
                    .accepts("people")
                    .latency(Latency.BACKGROUND)
                    .fields(InvitationFields.STATUS));
  }

  private Either<PortError, Answer<ConnectionStatusReport>> one(
      GetConnectionStatus request, CallContext context) {
    return People.url(INVITATION_STATUS, "person", request.person())
        .flatMap(
            url ->
                workflows.run(
                    INVITATION_STATUS,
                    request,
                    context,
                    Definition.of(check(url)),
                    ConnectionStatuses::report));
  }

  private Either<PortError, Answer<List<Either<PortError, ConnectionStatusReport>>>> many(
      GetConnectionStatuses request, CallContext context) {
    return workflows.runMany(
        INVITATION_STATUS_MANY,
        request,
        context,
        request.people().stream()
            .map(
                person ->
                    People.url(INVITATION_STATUS_MANY, "people", person)
                        .map(url -> new Entry<>(check(url), ConnectionStatuses::report)))
            .toList());
  }

  private static Action check(String url) {
    return Action.of("st.checkConnectionStatus", Map.of("personUrl", url));
  }

  private static Either<PortError, ConnectionStatusReport> report(
      Outcome outcome, Reading reading) {
    return outcome
        .object(InvitationWire.Status.class)
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
