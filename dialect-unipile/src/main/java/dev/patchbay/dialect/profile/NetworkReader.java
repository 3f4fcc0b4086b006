package dev.patchbay.dialect.profile;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.call.Compound;
import dev.patchbay.dialect.call.CursorPages;
import dev.patchbay.dialect.call.Expect;
import dev.patchbay.dialect.call.LinkedInIds;
import dev.patchbay.dialect.read.Rows;
import dev.patchbay.dialect.wire.UsersApi;
import dev.patchbay.dialect.wire.UsersWire;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.profile.ListFollowers;
import dev.patchbay.profile.ListFollowing;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.http.Wire;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;

/** Lists followers and people followed. */
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
        : new LinkedInIds(dialect.vendor(), operation, context, compound.reading())
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
        .flatMap(query -> wire.read(operation, context, api -> api.following(query)))
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
            body ->
                CursorPages.answer(
                    operation,
                    dialect.vendor(),
                    context,
                    Rows.read(body.items(), row -> People.followed(row, compound.reading())),
                    body.cursor(),
                    compound));
  }

  private Either<PortError, Map<String, String>> query(
      Operation<?, ?> operation, CallContext context, Option<Integer> pageSize) {
    return dialect
        .account(operation, context)
        .map(account -> CursorPages.query(account, context, pageSize));
  }
}
