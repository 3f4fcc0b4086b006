package dev.patchbay.dialect.invitation;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.Operation;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.call.Compound;
import dev.patchbay.dialect.call.CursorPages;
import dev.patchbay.dialect.call.Expect;
import dev.patchbay.dialect.read.Rows;
import dev.patchbay.dialect.read.Told;
import dev.patchbay.dialect.wire.UsersApi;
import dev.patchbay.dialect.wire.UsersWire;
import dev.patchbay.error.PortError;
import dev.patchbay.invitation.Connection;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.invitation.ListConnections;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the connections of the session's owner. */
final class ConnectionList {
  private final Dialect dialect;
  private final Wire<UsersApi> wire;

  ConnectionList(Dialect dialect) {
    this.dialect = dialect;
    this.wire = dialect.wire(UsersApi.class);
  }

  /** {@code invitation.listConnections}. */
  Either<PortError, Answer<Page<Connection>>> list(ListConnections request, CallContext context) {
    Operation<?, ?> operation = InvitationOperations.INVITATION_LIST_CONNECTIONS;
    Compound compound = new Compound();
    return dialect
        .account(operation, context)
        .map(account -> CursorPages.query(account, context, request.pageSize()))
        .peek(query -> request.name().forEach(name -> query.put("filter", name.strip())))
        .flatMap(query -> wire.read(operation, context, api -> api.relations(query)))
        .flatMap(
            reply ->
                Expect.read(
                    operation,
                    dialect.vendor(),
                    reply,
                    UsersWire.UserRelations::object,
                    "UserRelationsList"))
        .peek(reply -> compound.reading().requestId(reply.requestId()))
        .map(Reply::body)
        .map(
            body -> {
              List<Connection> rows =
                  Rows.read(body.items(), row -> connection(row, compound.reading()));
              Page<Connection> page =
                  CursorPages.page(operation, dialect.vendor(), context, rows, body.cursor());
              return new Answer<>(
                  request.since().map(since -> after(since, page, compound)).getOrElse(page),
                  compound.notes());
            });
  }

  /**
   * The rows that are newer. The vendor lists the newest first by habit, so the first older row
   * ends the list; a row without a time is kept.
   */
  private static Page<Connection> after(Instant since, Page<Connection> page, Compound compound) {
    compound
        .reading()
        .emulated(
            InvitationOperations.INVITATION_LIST_CONNECTIONS,
            "since",
            "rows are filtered by connectedAt; the first older row ends the list");
    List<Connection> newer =
        page.rows().stream()
            .filter(row -> row.connectedAt().forAll(at -> at.isAfter(since)))
            .toList();
    return newer.size() == page.rows().size() ? page : Page.of(newer, PageEnd.END, Option.none());
  }

  /** A connection's row; null when it names nobody. */
  private static @Nullable Connection connection(UsersWire.UserRelation wire, Reading reading) {
    return Told.person(
            wire.member_id(),
            wire.public_identifier(),
            wire.public_profile_url(),
            wire.member_urn())
        .onEmpty(() -> reading.unrecognised("person", "a row without a readable name"))
        .map(
            ref ->
                Connection.builder(ref)
                    .name(Told.name(wire.first_name(), wire.last_name()))
                    .firstName(wire.first_name())
                    .lastName(wire.last_name())
                    .headline(wire.headline())
                    .pictureUrl(wire.profile_picture_url())
                    .connectedAt(Scalars.time(wire.created_at()))
                    .build())
        .getOrNull();
  }
}
