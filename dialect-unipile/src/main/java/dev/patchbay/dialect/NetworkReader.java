package dev.patchbay.dialect;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.Operation;
import dev.patchbay.dialect.wire.UsersApi;
import dev.patchbay.dialect.wire.UsersWire;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.invitation.Connection;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.invitation.ListConnections;
import dev.patchbay.profile.ListFollowers;
import dev.patchbay.profile.ListFollowing;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.http.Wire;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Lists the own network: followers, people followed, connections. */
final class NetworkReader {
  private final Dialect dialect;
  private final Wire<UsersApi> wire;

  NetworkReader(Dialect dialect) {
    this.dialect = dialect;
    this.wire = dialect.wire(UsersApi.class);
  }

  /** {@code profile.followers}; LinkedIn needs no {@code user_id}, whatever the schema says. */
  Either<PortError, Answer<Page<PersonHit>>> followers(ListFollowers request, CallContext context) {
    Operation<?, ?> operation = ProfileOperations.PROFILE_FOLLOWERS;
    Compound compound = new Compound();
    return query(operation, context, request.pageSize())
        .flatMap(query -> of(operation, request.of(), query, context, compound))
        .flatMap(query -> wire.read(operation, context, api -> api.followers(query)))
        .flatMap(
            reply ->
                Expect.read(
                    operation,
                    dialect.vendor(),
                    reply,
                    UsersWire.UserFollowers::object,
                    "UserFollowersList"))
        .map(
            reply ->
                CursorPages.answer(
                    operation,
                    dialect.vendor(),
                    context,
                    Rows.read(
                        reply.body().items(),
                        row ->
                            People.follower(row, compound.reading().requestId(reply.requestId()))),
                    reply.body().cursor(),
                    compound));
  }

  /** Whose followers, by the id that the vendor lists them by; nobody means the owner's own. */
  private Either<PortError, Map<String, String>> of(
      Operation<?, ?> operation,
      Option<ProfileRef> person,
      Map<String, String> query,
      CallContext context,
      Compound compound) {
    return person.isEmpty()
        ? Either.right(query)
        : new PostKeys(dialect.vendor(), operation, context, compound.reading())
            .memberId("of", person.get())
            .map(
                id -> {
                  query.put("user_id", id);
                  return query;
                });
  }

  /** {@code profile.following}. */
  Either<PortError, Answer<Page<PersonHit>>> following(ListFollowing request, CallContext context) {
    Operation<?, ?> operation = ProfileOperations.PROFILE_FOLLOWING;
    Compound compound = new Compound();
    return query(operation, context, request.pageSize())
        .flatMap(query -> relations(operation, context, query, UsersApi::following, compound))
        .map(
            body ->
                CursorPages.answer(
                    operation,
                    dialect.vendor(),
                    context,
                    Rows.read(body.items(), row -> People.followed(row, compound.reading())),
                    body.cursor(),
                    compound));
  }

  /** {@code invitation.listConnections}. */
  Either<PortError, Answer<Page<Connection>>> connections(
      ListConnections request, CallContext context) {
    Operation<?, ?> operation = InvitationOperations.INVITATION_LIST_CONNECTIONS;
    Compound compound = new Compound();
    return query(operation, context, request.pageSize())
        .peek(query -> request.name().forEach(name -> query.put("filter", name.strip())))
        .flatMap(query -> relations(operation, context, query, UsersApi::relations, compound))
        .map(
            body -> {
              List<Connection> rows =
                  Rows.read(body.items(), row -> People.connection(row, compound.reading()));
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
        .fidelity(
            List.of(
                new ArgumentNote.EmulatedBy(
                    InvitationOperations.INVITATION_LIST_CONNECTIONS.key("since"),
                    "rows are filtered by connectedAt; the first older row ends the list")));
    List<Connection> newer =
        page.rows().stream()
            .filter(row -> row.connectedAt().forAll(at -> at.isAfter(since)))
            .toList();
    return newer.size() == page.rows().size() ? page : Page.of(newer, PageEnd.END, Option.none());
  }

  private Either<PortError, Map<String, String>> query(
      Operation<?, ?> operation, CallContext context, Option<Integer> pageSize) {
    return dialect
        .account(operation, context)
        .map(account -> CursorPages.query(account, context, pageSize));
  }

  private Either<PortError, UsersWire.UserRelations> relations(
      Operation<?, ?> operation,
      CallContext context,
      Map<String, String> query,
      BiFunction<UsersApi, Map<String, String>, Call<UsersWire.UserRelations>> route,
      Compound compound) {
    return wire.read(operation, context, api -> route.apply(api, query))
        .flatMap(
            reply ->
                Expect.read(
                    operation,
                    dialect.vendor(),
                    reply,
                    UsersWire.UserRelations::object,
                    "UserRelationsList"))
        .peek(reply -> compound.reading().requestId(reply.requestId()))
        .map(Reply::body);
  }
}
