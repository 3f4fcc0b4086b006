package dev.patchbay.dialect.invitation;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.call.Operation;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.call.Compound;
import dev.patchbay.dialect.call.Expect;
import dev.patchbay.dialect.read.Numbers;
import dev.patchbay.dialect.wire.InvitationsApi;
import dev.patchbay.dialect.wire.InvitationsWire;
import dev.patchbay.error.Check;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.identity.InvitationRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileName;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.invitation.AcceptInvitation;
import dev.patchbay.invitation.DeclineInvitation;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.invitation.InvitationReceipt;
import dev.patchbay.invitation.SendInvitation;
import dev.patchbay.invitation.WithdrawInvitation;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.profile.ResolveProfile;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.error.Blame;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.http.Wire;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends, answers and takes back invitations. */
final class InvitationWrites {
  /** The bucket that every invitation draws on. */
  static final String INVITATIONS = "invitations";

  private final Dialect dialect;
  private final Wire<InvitationsApi> wire;
  private final InvitationLists lists;

  InvitationWrites(Dialect dialect, InvitationLists lists) {
    this.dialect = dialect;
    this.wire = dialect.wire(InvitationsApi.class);
    this.lists = lists;
  }

  /** {@code invitation.send}. */
  Either<PortError, Answer<InvitationReceipt>> send(SendInvitation request, CallContext context) {
    Operation<?, ?> operation = InvitationOperations.INVITATION_SEND;
    Option<String> settledBy = Option.some(InvitationOperations.INVITATION_STATUS.id());
    Compound compound = new Compound();
    return dialect
        .account(operation, context)
        .flatMap(
            account ->
                classic(request.person(), context, compound)
                    .flatMap(
                        person ->
                            wire.write(
                                    operation,
                                    context,
                                    settledBy,
                                    api -> api.invite(body(request, person, account)))
                                .flatMap(
                                    reply ->
                                        Expect.write(
                                            operation,
                                            dialect.vendor(),
                                            settledBy,
                                            reply,
                                            InvitationsWire.Sent::object,
                                            "UserInvitationSent"))
                                .map(reply -> receipt(reply, person, account, compound))));
  }

  private Either<PortError, ProfileRef> classic(
      ProfileRef person, CallContext context, Compound compound) {
    if (person.classicMemberId().isDefined()) {
      return Either.right(person);
    }
    Operation<?, ?> operation = InvitationOperations.INVITATION_SEND;
    return Blame.on(
            operation,
            "person",
            context.call(
                ProfileOperations.PROFILE_RESOLVE,
                new ResolveProfile(person, Option.some(Product.CLASSIC))))
        .peek(found -> compound.add("person", found.notes()))
        .map(Answer::value)
        .filterOrElse(
            found -> found.classicMemberId().isDefined(),
            found ->
                new Report.UnexpectedResponse(
                    Origin.local(operation.id(), dialect.vendor()),
                    "the person has no classic member id"))
        .peek(
            found ->
                compound
                    .reading()
                    .emulated(
                        operation,
                        "person",
                        "resolved to "
                            + found.classicMemberId().get()
                            + " by "
                            + ProfileOperations.PROFILE_RESOLVE.id()));
  }

  private static Map<String, Object> body(
      SendInvitation request, ProfileRef person, SessionRef account) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("account_id", account.id());
    body.put("provider_id", person.classicMemberId().get());
    request.note().forEach(note -> body.put("message", note.strip()));
    request.email().forEach(email -> body.put("user_email", email.strip()));
    return body;
  }

  private static Answer<InvitationReceipt> receipt(
      Reply<InvitationsWire.Sent> reply, ProfileRef person, SessionRef account, Compound compound) {
    compound.spent(INVITATIONS).reading().requestId(reply.requestId());
    String id = reply.body().invitation_id();
    ProfileRef classic =
        ProfileRef.of(new ProfileName.MemberId(Product.CLASSIC, person.classicMemberId().get()));
    Option<InvitationRef> ref =
        id == null || id.isBlank()
            ? Option.none()
            : Option.some(
                InvitationRef.of(VendorRef.of(account, Invitations.HANDLE, id))
                    .with(
                        person
                            .publicIdentifier()
                            .map(slug -> classic.with(new ProfileName.PublicIdentifier(slug)))
                            .getOrElse(classic)));
    BigDecimal usage = Numbers.decimal(reply.body().usage());
    Option<Integer> used = Option.of(usage).map(BigDecimal::intValue);
    return new Answer<>(new InvitationReceipt(ref, used), compound.used(used).notes());
  }

  /** {@code invitation.accept}. */
  Either<PortError, Answer<Done>> accept(AcceptInvitation request, CallContext context) {
    return handle(
        InvitationOperations.INVITATION_ACCEPT,
        InvitationOperations.INVITATION_STATUS,
        "accept",
        "ACCEPTED",
        request.invitation(),
        context);
  }

  /** {@code invitation.decline}. */
  Either<PortError, Answer<Done>> decline(DeclineInvitation request, CallContext context) {
    return handle(
        InvitationOperations.INVITATION_DECLINE,
        InvitationOperations.INVITATION_LIST_RECEIVED,
        "decline",
        "DECLINED",
        request.invitation(),
        context);
  }

  private Either<PortError, Answer<Done>> handle(
      Operation<?, ?> operation,
      Operation<?, ?> settling,
      String action,
      String done,
      InvitationRef invitation,
      CallContext context) {
    Option<String> settledBy = Option.some(settling.id());
    Compound compound = new Compound();
    return dialect
        .account(operation, context)
        .flatMap(
            account ->
                lists
                    .complete(operation, invitation, context, compound)
                    .flatMap(
                        found ->
                            answerable(operation, found)
                                .flatMap(
                                    id ->
                                        wire.write(
                                            operation,
                                            context,
                                            settledBy,
                                            api -> api.handle(id, body(found, account, action))))))
        .flatMap(
            reply ->
                Expect.write(
                    operation,
                    dialect.vendor(),
                    settledBy,
                    reply,
                    InvitationsWire.Handled::object,
                    "UserInvitationHandled"))
        .flatMap(reply -> handled(operation, settledBy, done, reply))
        .peek(reply -> compound.reading().requestId(reply.requestId()))
        .map(reply -> new Answer<>(Done.INSTANCE, compound.notes()));
  }

  private Either<PortError, String> answerable(Operation<?, ?> operation, InvitationRef found) {
    return found.sharedSecret().isDefined()
        ? Either.right(found.handle().get().id())
        : Either.left(
            new Report.UnexpectedResponse(
                Origin.local(operation.id(), dialect.vendor()),
                "LinkedIn told no shared secret for this invitation, without which it cannot be"
                    + " answered; list the received invitations again"));
  }

  private Map<String, Object> body(InvitationRef invitation, SessionRef account, String action) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("provider", "LINKEDIN");
    invitation.sharedSecret().forEach(wire::hideForNow);
    body.put("shared_secret", invitation.sharedSecret().get().reveal());
    body.put("account_id", account.id());
    body.put("action", action);
    return body;
  }

  private Either<PortError, Reply<InvitationsWire.Handled>> handled(
      Operation<?, ?> operation,
      Option<String> settledBy,
      String expected,
      Reply<InvitationsWire.Handled> reply) {
    String status = reply.body().status();
    return status == null || status.isBlank() || status.equalsIgnoreCase(expected)
        ? Either.right(reply)
        : Either.left(
            new Check.OutcomeUnknown(
                Expect.origin(operation, dialect.vendor(), reply),
                "the vendor says " + status + " where " + expected + " was asked for",
                settledBy));
  }

  /** {@code invitation.withdraw}. */
  Either<PortError, Answer<Done>> withdraw(WithdrawInvitation request, CallContext context) {
    Operation<?, ?> operation = InvitationOperations.INVITATION_WITHDRAW;
    Option<String> settledBy = Option.some(InvitationOperations.INVITATION_LIST_SENT.id());
    Compound compound = new Compound();
    return dialect
        .account(operation, context)
        .flatMap(
            account ->
                lists
                    .handled(operation, request.invitation(), context, compound)
                    .flatMap(
                        found ->
                            wire.write(
                                operation,
                                context,
                                settledBy,
                                api -> api.cancel(found.handle().get().id(), account.id()))))
        .flatMap(
            reply ->
                Expect.write(
                    operation,
                    dialect.vendor(),
                    settledBy,
                    reply,
                    InvitationsWire.Canceled::object,
                    "InvitationCanceled"))
        .peek(reply -> compound.reading().requestId(reply.requestId()))
        .map(reply -> new Answer<>(Done.INSTANCE, compound.notes()));
  }
}
