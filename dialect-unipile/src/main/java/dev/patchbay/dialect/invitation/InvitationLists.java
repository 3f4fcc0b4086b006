package dev.patchbay.dialect.invitation;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.call.Compound;
import dev.patchbay.dialect.call.CursorPages;
import dev.patchbay.dialect.call.Expect;
import dev.patchbay.dialect.read.Rows;
import dev.patchbay.dialect.wire.InvitationsApi;
import dev.patchbay.dialect.wire.InvitationsWire;
import dev.patchbay.error.Fact;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.InvitationRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.invitation.Invitation;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.invitation.ListReceivedInvitations;
import dev.patchbay.invitation.ListSentInvitations;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.profile.ResolveProfile;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.error.Blame;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.http.Wire;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Lists pending invitations, and looks single ones up in those lists. */
final class InvitationLists {
  /** Largest page of received invitations, at every vendor of the dialect. */
  static final int RECEIVED_MOST = 100;

  private final Dialect dialect;
  private final Wire<InvitationsApi> wire;

  InvitationLists(Dialect dialect) {
    this.dialect = dialect;
    this.wire = dialect.wire(InvitationsApi.class);
  }

  /** {@code invitation.listSent}. */
  Either<PortError, Answer<Page<Invitation>>> sent(
      ListSentInvitations request, CallContext context) {
    return list(
        InvitationOperations.INVITATION_LIST_SENT,
        context,
        request.pageSize(),
        InvitationsApi::sent);
  }

  /** {@code invitation.listReceived}. */
  Either<PortError, Answer<Page<Invitation>>> received(
      ListReceivedInvitations request, CallContext context) {
    return list(
        InvitationOperations.INVITATION_LIST_RECEIVED,
        context,
        request.pageSize(),
        InvitationsApi::received);
  }

  private Either<PortError, Answer<Page<Invitation>>> list(
      Operation<?, ?> operation,
      CallContext context,
      Option<Integer> pageSize,
      BiFunction<InvitationsApi, Map<String, String>, Call<InvitationsWire.Invitations>> route) {
    Compound compound = new Compound();
    return dialect
        .account(operation, context)
        .flatMap(
            account ->
                wire.read(
                        operation,
                        context,
                        api -> route.apply(api, CursorPages.query(account, context, pageSize)))
                    .flatMap(
                        reply ->
                            Expect.read(
                                operation,
                                dialect.vendor(),
                                reply,
                                InvitationsWire.Invitations::object,
                                "InvitationList"))
                    .peek(reply -> compound.reading().requestId(reply.requestId()))
                    .map(
                        reply ->
                            CursorPages.answer(
                                operation,
                                dialect.vendor(),
                                context,
                                Rows.read(
                                    reply.body().items(),
                                    item ->
                                        Invitations.invitation(
                                            item,
                                            account,
                                            context.environment().clock(),
                                            compound.reading())),
                                reply.body().cursor(),
                                compound)));
  }

  /** A received invitation with handle and secret, looked up where either is missing. */
  Either<PortError, InvitationRef> complete(
      Operation<?, ?> operation, InvitationRef given, CallContext context, Compound compound) {
    return given.handle().isDefined() && given.sharedSecret().isDefined()
        ? Either.right(given)
        : find(
            operation,
            given,
            InvitationOperations.INVITATION_LIST_RECEIVED,
            new ListReceivedInvitations(Option.some(RECEIVED_MOST)),
            context,
            compound);
  }

  /** A sent invitation with its handle, looked up where it is missing. */
  Either<PortError, InvitationRef> handled(
      Operation<?, ?> operation, InvitationRef given, CallContext context, Compound compound) {
    return given.handle().isDefined()
        ? Either.right(given)
        : find(
            operation,
            given,
            InvitationOperations.INVITATION_LIST_SENT,
            new ListSentInvitations(Option.some(dialect.options().sentInvitationsMost())),
            context,
            compound);
  }

  private <Q extends Request> Either<PortError, InvitationRef> find(
      Operation<?, ?> operation,
      InvitationRef given,
      Operation<Q, Page<Invitation>> list,
      Q request,
      CallContext context,
      Compound compound) {
    return Blame.on(operation, "invitation", comparable(given, context, compound))
        .flatMap(
            wanted -> {
              Set<String> read = new HashSet<>();
              Option<String> from = Option.none();
              do {
                Either<PortError, Answer<Page<Invitation>>> page =
                    context.page(list, request, from);
                if (page.isLeft()) {
                  return Either.left(page.getLeft());
                }
                compound.add("", page.get().notes());
                for (Invitation row : page.get().value().rows()) {
                  if (row.ref().handle().isDefined() && row.ref().sameAs(wanted)) {
                    compound
                        .reading()
                        .emulated(operation, "invitation", "looked up with " + list.id());
                    return Either.right(row.ref());
                  }
                }
                from = page.get().value().next().map(token -> token.cursor());
              } while (from.isDefined() && read.add(from.get()));
              return Either.left(
                  new Fact.Conflict(
                      Origin.local(operation.id(), dialect.vendor()),
                      Fact.Conflict.State.NOT_PENDING));
            });
  }

  /** The lists name people by classic id and slug; other names have to be resolved first. */
  private static Either<PortError, InvitationRef> comparable(
      InvitationRef given, CallContext context, Compound compound) {
    Option<ProfileRef> strange =
        given
            .person()
            .filter(
                person ->
                    given.handle().isEmpty()
                        && person.classicMemberId().isEmpty()
                        && person.publicIdentifier().isEmpty());
    return strange.isEmpty()
        ? Either.right(given)
        : context
            .call(
                ProfileOperations.PROFILE_RESOLVE,
                new ResolveProfile(strange.get(), Option.some(Product.CLASSIC)))
            .peek(found -> compound.add("person", found.notes()))
            .map(found -> given.with(found.value()));
  }
}
