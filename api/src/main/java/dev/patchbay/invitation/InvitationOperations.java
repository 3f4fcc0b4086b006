package dev.patchbay.invitation;

import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.error.PortError;
import io.vavr.control.Either;
import java.util.List;

/** The operations of invitations and connections, as typed constants. */
public final class InvitationOperations {
  /** Invites a person to connect. */
  public static final Operation<SendInvitation, InvitationReceipt> INVITATION_SEND =
      Operation.write("invitation.send", SendInvitation.class, InvitationReceipt.class);

  /** Lists pending sent invitations. */
  public static final Operation<ListSentInvitations, Page<Invitation>> INVITATION_LIST_SENT =
      Operation.list("invitation.listSent", ListSentInvitations.class, Invitation.class);

  /** Lists pending received invitations to connect. */
  public static final Operation<ListReceivedInvitations, Page<Invitation>>
      INVITATION_LIST_RECEIVED =
          Operation.list(
              "invitation.listReceived", ListReceivedInvitations.class, Invitation.class);

  /** Accepts a received invitation. */
  public static final Operation<AcceptInvitation, Done> INVITATION_ACCEPT =
      Operation.write("invitation.accept", AcceptInvitation.class, Done.class);

  /** Declines a received invitation. */
  public static final Operation<DeclineInvitation, Done> INVITATION_DECLINE =
      Operation.write("invitation.decline", DeclineInvitation.class, Done.class);

  /** Takes a sent invitation back. */
  public static final Operation<WithdrawInvitation, Done> INVITATION_WITHDRAW =
      Operation.write("invitation.withdraw", WithdrawInvitation.class, Done.class);

  /** Asks how one is connected with a person. */
  public static final Operation<GetConnectionStatus, ConnectionStatusReport> INVITATION_STATUS =
      Operation.read("invitation.status", GetConnectionStatus.class, ConnectionStatusReport.class);

  /** Asks how one is connected with each of several people. */
  public static final Operation<
          GetConnectionStatuses, List<Either<PortError, ConnectionStatusReport>>>
      INVITATION_STATUS_MANY =
          Operation.many(
              "invitation.statusMany", GetConnectionStatuses.class, ConnectionStatusReport.class);

  /** Lists first-degree connections; its arguments stand under {@code connections}. */
  public static final Operation<ListConnections, Page<Connection>> INVITATION_LIST_CONNECTIONS =
      Operation.list("invitation.listConnections", ListConnections.class, Connection.class)
          .argumentsUnder("connections");

  /** Ends a connection. */
  public static final Operation<RemoveConnection, Done> INVITATION_REMOVE_CONNECTION =
      Operation.write("invitation.removeConnection", RemoveConnection.class, Done.class);

  /** All of them, in the order of the vocabulary. */
  public static final List<Operation<?, ?>> ALL =
      List.of(
          INVITATION_SEND,
          INVITATION_LIST_SENT,
          INVITATION_LIST_RECEIVED,
          INVITATION_ACCEPT,
          INVITATION_DECLINE,
          INVITATION_WITHDRAW,
          INVITATION_STATUS,
          INVITATION_STATUS_MANY,
          INVITATION_LIST_CONNECTIONS,
          INVITATION_REMOVE_CONNECTION);

  private InvitationOperations() {}
}
