package example.lantern;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.Operation;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.identity.InvitationRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.invitation.Connection;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.invitation.InvitationReceipt;
import dev.patchbay.invitation.ListConnections;
import dev.patchbay.invitation.SendInvitation;
import dev.patchbay.profile.GetProfile;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Does what the table promises: neutral request in, one call, neutral result out. */
final class LanternCalls {
  private final Wire<LanternRoutes> wire;

  LanternCalls(Wire<LanternRoutes> wire) {
    this.wire = wire;
  }

  Either<PortError, Answer<PersonProfile>> profile(GetProfile request, CallContext context) {
    Operation<?, ?> operation = ProfileOperations.PROFILE_GET;
    return slug(operation, request.person())
        .flatMap(
            slug ->
                wire.read(operation, context, routes -> routes.person(slug, account(context).id())))
        .flatMap(
            reply ->
                ProfileRef.known(reply.body().slug())
                    .map(ref -> Answer.of(profile(ref, reply.body())))
                    .toEither(
                        () ->
                            new Report.UnexpectedResponse(
                                origin(operation), "the person has no slug")));
  }

  private static PersonProfile profile(ProfileRef ref, LanternRoutes.Person person) {
    return PersonProfile.builder(ref).name(person.full_name()).headline(person.headline()).build();
  }

  Either<PortError, Answer<Page<Connection>>> connections(
      ListConnections request, CallContext context) {
    Operation<?, ?> operation = InvitationOperations.INVITATION_LIST_CONNECTIONS;
    Map<String, String> query = new LinkedHashMap<>();
    query.put("account", account(context).id());
    request.name().forEach(name -> query.put("name", name));
    request.pageSize().forEach(size -> query.put("limit", String.valueOf(size)));
    context.cursor().forEach(cursor -> query.put("after", cursor));
    return wire.read(operation, context, routes -> routes.connections(query))
        .flatMap(
            reply ->
                reply.body().rows() == null
                    ? Either.left(
                        new Report.UnexpectedResponse(origin(operation), "the page has no rows"))
                    : Either.right(answer(reply.body(), context)));
  }

  private static Answer<Page<Connection>> answer(LanternRoutes.People people, CallContext context) {
    Reading reading = new Reading();
    List<Connection> rows = new ArrayList<>();
    for (LanternRoutes.Person row : people.rows()) {
      ProfileRef.known(row.slug())
          .peek(ref -> rows.add(connection(ref, row)))
          .onEmpty(() -> reading.unrecognised("rows.person", "a connection without slug"));
    }
    return new Answer<>(page(rows, people, context), reading.notes());
  }

  private static Connection connection(ProfileRef ref, LanternRoutes.Person row) {
    return Connection.builder(ref).name(row.full_name()).headline(row.headline()).build();
  }

  private static Page<Connection> page(
      List<Connection> rows, LanternRoutes.People people, CallContext context) {
    return people.next() == null
        ? Page.whole(rows)
        : Page.of(
            rows,
            PageEnd.MORE,
            Option.some(
                context.pageToken(
                    InvitationOperations.INVITATION_LIST_CONNECTIONS,
                    LanternAdapterProvider.VENDOR,
                    people.next())));
  }

  Either<PortError, Answer<InvitationReceipt>> invite(SendInvitation request, CallContext context) {
    Operation<?, ?> operation = InvitationOperations.INVITATION_SEND;
    SessionRef account = account(context);
    return slug(operation, request.person())
        .flatMap(
            slug -> {
              Map<String, Object> body = new LinkedHashMap<>();
              body.put("person", slug);
              request.note().forEach(note -> body.put("note", note));
              return wire.write(
                  operation, context, Option.none(), routes -> routes.invite(account.id(), body));
            })
        .flatMap(
            reply ->
                Option.of(reply.body().id())
                    .map(id -> InvitationRef.of(VendorRef.of(account, "invitation", id)))
                    .map(ref -> Answer.of(new InvitationReceipt(Option.some(ref), Option.none())))
                    .toEither(
                        () ->
                            new Check.OutcomeUnknown(
                                origin(operation), "the invitation has no id", Option.none())));
  }

  /** Lantern knows people by their public identifier alone. */
  private static Either<PortError, String> slug(Operation<?, ?> operation, ProfileRef person) {
    return person
        .publicIdentifier()
        .toEither(
            () ->
                new FixCall.InvalidRequest(
                    origin(operation), operation.key("person"), "give a public profile URL"));
  }

  /** There is one: the table says that these operations need a session. */
  private static SessionRef account(CallContext context) {
    return context.session().get();
  }

  private static Origin origin(Operation<?, ?> operation) {
    return Origin.local(operation.id(), LanternAdapterProvider.VENDOR);
  }
}
