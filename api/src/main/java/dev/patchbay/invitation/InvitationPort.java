package dev.patchbay.invitation;

import dev.patchbay.answer.Done;
import dev.patchbay.call.Caller;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.PortCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.InvitationRef;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Either;
import java.util.List;

/**
 * Invitations and connections. Immutable and safe for use by several threads; a method makes a call
 * that can be executed, and nothing happens before that.
 */
public final class InvitationPort {
  private final Caller caller;

  /** Made by {@code Patchbay}; applications get theirs from there. */
  public InvitationPort(Caller caller) {
    this.caller = caller;
  }

  /** Invites a person to connect. */
  public PortCall<InvitationReceipt> send(SendInvitation request) {
    return caller.call(InvitationOperations.INVITATION_SEND, request);
  }

  /** Invites a person to connect, without a note. */
  public PortCall<InvitationReceipt> send(ProfileRef person) {
    return send(SendInvitation.to(person));
  }

  /** Invites a person to connect, with a personal note. */
  public PortCall<InvitationReceipt> send(ProfileRef person, String note) {
    return send(SendInvitation.to(person).withNote(note));
  }

  /**
   * Lists pending sent invitations. One that is gone may have been accepted, declined, withdrawn or
   * have expired; {@link #status} tells.
   */
  public ListCall<Invitation> listSent(ListSentInvitations request) {
    return caller.list(InvitationOperations.INVITATION_LIST_SENT, request);
  }

  /** Lists pending sent invitations. */
  public ListCall<Invitation> listSent() {
    return listSent(ListSentInvitations.all());
  }

  /** Lists pending received invitations to connect. */
  public ListCall<Invitation> listReceived(ListReceivedInvitations request) {
    return caller.list(InvitationOperations.INVITATION_LIST_RECEIVED, request);
  }

  /** Lists pending received invitations to connect. */
  public ListCall<Invitation> listReceived() {
    return listReceived(ListReceivedInvitations.all());
  }

  /** Accepts a received invitation. */
  public PortCall<Done> accept(AcceptInvitation request) {
    return caller.call(InvitationOperations.INVITATION_ACCEPT, request);
  }

  /** Accepts a received invitation. */
  public PortCall<Done> accept(InvitationRef invitation) {
    return accept(new AcceptInvitation(invitation));
  }

  /** Accepts the invitation received from a person. */
  public PortCall<Done> accept(ProfileRef person) {
    return accept(InvitationRef.of(person));
  }

  /** Declines a received invitation. */
  public PortCall<Done> decline(DeclineInvitation request) {
    return caller.call(InvitationOperations.INVITATION_DECLINE, request);
  }

  /** Declines a received invitation. */
  public PortCall<Done> decline(InvitationRef invitation) {
    return decline(new DeclineInvitation(invitation));
  }

  /** Declines the invitation received from a person. */
  public PortCall<Done> decline(ProfileRef person) {
    return decline(InvitationRef.of(person));
  }

  /** Takes a sent invitation back. */
  public PortCall<Done> withdraw(WithdrawInvitation request) {
    return caller.call(InvitationOperations.INVITATION_WITHDRAW, request);
  }

  /** Takes a sent invitation back; the person stays followed, where the vendor leaves a choice. */
  public PortCall<Done> withdraw(InvitationRef invitation) {
    return withdraw(WithdrawInvitation.of(invitation));
  }

  /** Takes the invitation sent to a person back. */
  public PortCall<Done> withdraw(ProfileRef person) {
    return withdraw(InvitationRef.of(person));
  }

  /** Asks how one is connected with a person. */
  public PortCall<ConnectionStatusReport> status(GetConnectionStatus request) {
    return caller.call(InvitationOperations.INVITATION_STATUS, request);
  }

  /** Asks how one is connected with a person. */
  public PortCall<ConnectionStatusReport> status(ProfileRef person) {
    return status(new GetConnectionStatus(person));
  }

  /** Asks how one is connected with each of several people; results stand in their order. */
  public PortCall<List<Either<PortError, ConnectionStatusReport>>> statusMany(
      GetConnectionStatuses request) {
    return caller.call(InvitationOperations.INVITATION_STATUS_MANY, request);
  }

  /** Asks how one is connected with each of several people; results stand in their order. */
  public PortCall<List<Either<PortError, ConnectionStatusReport>>> statusMany(
      List<ProfileRef> people) {
    return statusMany(new GetConnectionStatuses(people));
  }

  /** Lists first-degree connections that match. */
  public ListCall<Connection> listConnections(ListConnections request) {
    return caller.list(InvitationOperations.INVITATION_LIST_CONNECTIONS, request);
  }

  /** Lists all first-degree connections. */
  public ListCall<Connection> listConnections() {
    return listConnections(ListConnections.all());
  }

  /** Ends a connection. */
  public PortCall<Done> removeConnection(RemoveConnection request) {
    return caller.call(InvitationOperations.INVITATION_REMOVE_CONNECTION, request);
  }

  /** Ends the connection with a person. */
  public PortCall<Done> removeConnection(ProfileRef person) {
    return removeConnection(new RemoveConnection(person));
  }
}
