package dev.patchbay.dialect.invitation;

import dev.patchbay.answer.Answer;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.call.Compound;
import dev.patchbay.error.PortError;
import dev.patchbay.invitation.ConnectionStatusReport;
import dev.patchbay.invitation.GetConnectionStatus;
import dev.patchbay.invitation.GetConnectionStatuses;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.profile.GetProfile;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.error.Blame;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.Filled;
import dev.patchbay.support.table.OperationEntry;
import dev.patchbay.value.ConnectionStatus;
import io.vavr.control.Either;
import java.util.List;

/** The area invitation: invitations and connections. Immutable; safe for use by several threads. */
public final class DialectInvitations {
  private static final int NOTE_MOST = 300;
  private static final int CONNECTIONS_MOST = 1000;
  private static final String SCAN = "one known by its person alone is looked up in the list of ";

  private static final List<FieldCapability> RECEIVED =
      invitation().sometimes("ref.sharedSecret").list();

  private static final List<FieldCapability> SENT =
      invitation().neverAs("needed for answering alone", "ref.sharedSecret").list();

  private static final List<FieldCapability> CONNECTION =
      new Filled()
          .always("person")
          .sometimes("name", "firstName", "lastName", "headline", "pictureUrl", "connectedAt")
          .never("location")
          .list();

  private static final List<FieldCapability> STATUS =
      new Filled().always("status").sometimes("connectedAt").list();

  private static Filled invitation() {
    return new Filled()
        .always("ref", "direction", "kind")
        .sometimes("ref.handle", "ref.person", "person", "name", "headline", "note", "sentAt");
  }

  private final Dialect dialect;
  private final InvitationLists lists;
  private final InvitationWrites writes;
  private final ConnectionList connections;

  /** The room of a vendor. */
  public DialectInvitations(Dialect dialect) {
    this.dialect = dialect;
    this.lists = new InvitationLists(dialect);
    this.writes = new InvitationWrites(dialect, lists);
    this.connections = new ConnectionList(dialect);
  }

  /** Adds a row for each operation of the area. */
  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return network(answering(sending(table)));
  }

  private AdapterTable.Builder sending(AdapterTable.Builder table) {
    return table
        .on(
            InvitationOperations.INVITATION_SEND,
            writes::send,
            entry ->
                entry
                    .accepts(
                        "person",
                        person ->
                            person.with(
                                Support.emulated(
                                    "a person without a classic member id is resolved first",
                                    ProfileOperations.PROFILE_RESOLVE.id())))
                    .accepts("note", note -> note.maxLength(NOTE_MOST))
                    .accepts("email")
                    .repeat(Repeat.REFUSED, InvitationOperations.INVITATION_STATUS)
                    .fields(
                        new Filled()
                            .always("ref")
                            .neverAs("the invited person answers it", "ref.sharedSecret")
                            .when("when 50, 75, 90 or 95 percent are crossed", "usedPercent")
                            .list()))
        .on(
            InvitationOperations.INVITATION_LIST_SENT,
            lists::sent,
            entry ->
                entry
                    .accepts(
                        "pageSize",
                        size -> size.between(1, dialect.options().sentInvitationsMost()))
                    .fields(SENT))
        .on(
            InvitationOperations.INVITATION_WITHDRAW,
            writes::withdraw,
            entry ->
                known(entry, "sent ones", InvitationOperations.INVITATION_LIST_SENT.id())
                    .refuses(
                        "unfollow",
                        Support.Reason.VENDOR_CANNOT,
                        "it leaves following as LinkedIn does")
                    .repeat(Repeat.REFUSED, InvitationOperations.INVITATION_LIST_SENT));
  }

  private AdapterTable.Builder answering(AdapterTable.Builder table) {
    String list = InvitationOperations.INVITATION_LIST_RECEIVED.id();
    return table
        .on(
            InvitationOperations.INVITATION_LIST_RECEIVED,
            lists::received,
            entry ->
                entry
                    .accepts("pageSize", size -> size.between(1, InvitationLists.RECEIVED_MOST))
                    .fields(RECEIVED))
        .on(
            InvitationOperations.INVITATION_ACCEPT,
            writes::accept,
            entry ->
                known(entry, "received ones", list)
                    .repeat(Repeat.UNKNOWN, InvitationOperations.INVITATION_STATUS))
        .on(
            InvitationOperations.INVITATION_DECLINE,
            writes::decline,
            entry ->
                known(entry, "received ones", list)
                    .repeat(Repeat.UNKNOWN, InvitationOperations.INVITATION_LIST_RECEIVED));
  }

  private AdapterTable.Builder network(AdapterTable.Builder table) {
    return table
        .on(
            InvitationOperations.INVITATION_STATUS,
            DialectInvitations::status,
            entry ->
                entry
                    .accepts("person")
                    .emulated("reads the profile, which is a visit", ProfileOperations.PROFILE_GET)
                    .fields(STATUS))
        .on(
            InvitationOperations.INVITATION_STATUS_MANY,
            DialectInvitations::statusMany,
            entry ->
                entry
                    .accepts("people")
                    .emulated(
                        "one invitation.status for each", InvitationOperations.INVITATION_STATUS)
                    .fields(STATUS))
        .on(
            InvitationOperations.INVITATION_LIST_CONNECTIONS,
            connections::list,
            entry ->
                entry
                    .accepts("name")
                    .accepts("pageSize", size -> size.between(1, CONNECTIONS_MOST))
                    .accepts(
                        "since",
                        since ->
                            since.with(
                                Support.emulated(
                                    "rows are filtered by connectedAt; the first older row ends"
                                        + " the list, which has the newest first by habit")))
                    .fields(CONNECTION))
        .without(
            InvitationOperations.INVITATION_REMOVE_CONNECTION,
            Support.Reason.VENDOR_CANNOT,
            "it has no route for it");
  }

  private static OperationEntry known(OperationEntry entry, String which, String list) {
    return entry.accepts(
        "invitation", invitation -> invitation.with(Support.emulated(SCAN + which, list)));
  }

  private static Either<PortError, Answer<ConnectionStatusReport>> status(
      GetConnectionStatus request, CallContext context) {
    return Blame.on(
            InvitationOperations.INVITATION_STATUS,
            "person",
            context.call(ProfileOperations.PROFILE_GET, GetProfile.of(request.person())))
        .map(answer -> answer.map(DialectInvitations::report));
  }

  private static ConnectionStatusReport report(PersonProfile profile) {
    return new ConnectionStatusReport(
        profile.connectionStatus().getOrElse(ConnectionStatus.UNKNOWN), profile.connectedAt());
  }

  private static Either<PortError, Answer<List<Either<PortError, ConnectionStatusReport>>>>
      statusMany(GetConnectionStatuses request, CallContext context) {
    return Either.right(
        Compound.each(
            request.people(),
            person ->
                Blame.on(
                    InvitationOperations.INVITATION_STATUS_MANY,
                    "people",
                    context.call(
                        InvitationOperations.INVITATION_STATUS, new GetConnectionStatus(person)))));
  }
}
