package dev.patchbay.linkedapi.invitation;

import static dev.patchbay.invitation.InvitationOperations.INVITATION_ACCEPT;
import static dev.patchbay.invitation.InvitationOperations.INVITATION_DECLINE;
import static dev.patchbay.invitation.InvitationOperations.INVITATION_REMOVE_CONNECTION;
import static dev.patchbay.invitation.InvitationOperations.INVITATION_SEND;
import static dev.patchbay.invitation.InvitationOperations.INVITATION_STATUS;
import static dev.patchbay.invitation.InvitationOperations.INVITATION_WITHDRAW;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.InvitationRef;
import dev.patchbay.invitation.AcceptInvitation;
import dev.patchbay.invitation.DeclineInvitation;
import dev.patchbay.invitation.InvitationReceipt;
import dev.patchbay.invitation.RemoveConnection;
import dev.patchbay.invitation.SendInvitation;
import dev.patchbay.invitation.WithdrawInvitation;
import dev.patchbay.linkedapi.background.Definition;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.read.People;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.table.AdapterTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Invites, answers, takes back and disconnects. An invitation is known by its person; what became
 * of a lost write, the connection's status tells.
 */
final class InvitationWrites {
  private static final int LONGEST_NOTE = 300;

  private final Workflows workflows;

  InvitationWrites(Workflows workflows) {
    this.workflows = workflows;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            INVITATION_SEND,
            this::send,
            entry ->
                entry
                    .accepts("person", "email")
                    .accepts("note", declared -> declared.maxLength(LONGEST_NOTE))
                    .repeat(Repeat.REFUSED, INVITATION_STATUS)
                    .latency(Latency.BACKGROUND)
                    .fields(InvitationFields.RECEIPT))
        .on(
            INVITATION_ACCEPT,
            this::accept,
            entry ->
                entry
                    .accepts("invitation")
                    .repeat(Repeat.UNKNOWN, INVITATION_STATUS)
                    .latency(Latency.BACKGROUND))
        .on(
            INVITATION_DECLINE,
            this::decline,
            entry ->
                entry
                    .accepts("invitation")
                    .repeat(Repeat.UNKNOWN, INVITATION_STATUS)
                    .latency(Latency.BACKGROUND))
        .on(
            INVITATION_WITHDRAW,
            this::withdraw,
            entry ->
                entry
                    .accepts("invitation", "unfollow")
                    .repeat(Repeat.REFUSED, INVITATION_STATUS)
                    .latency(Latency.BACKGROUND))
        .on(
            INVITATION_REMOVE_CONNECTION,
            this::remove,
            entry ->
                entry
                    .accepts("person")
                    .repeat(Repeat.REFUSED, INVITATION_STATUS)
                    .latency(Latency.BACKGROUND));
  }

  private Either<PortError, Answer<InvitationReceipt>> send(
      SendInvitation request, CallContext context) {
    return People.url(INVITATION_SEND, "person", request.person())
        .flatMap(
            url -> {
              Map<String, Object> body = new LinkedHashMap<>();
              body.put("personUrl", url);
              request.note().forEach(note -> body.put("note", note));
              request.email().forEach(email -> body.put("email", email.strip()));
              return workflows.run(
                  INVITATION_SEND,
                  request,
                  context,
                  Definition.of("st.sendConnectionRequest", body).settledBy(INVITATION_STATUS),
                  (outcome, reading) ->
                      Either.right(new InvitationReceipt(Option.none(), Option.none())));
            });
  }

  private Either<PortError, Answer<Done>> accept(AcceptInvitation request, CallContext context) {
    return answer(INVITATION_ACCEPT, request, context, request.invitation(), "st.acceptInvitation");
  }

  private Either<PortError, Answer<Done>> decline(DeclineInvitation request, CallContext context) {
    return answer(
        INVITATION_DECLINE, request, context, request.invitation(), "st.ignoreInvitation");
  }

  private <Q extends Request> Either<PortError, Answer<Done>> answer(
      Operation<Q, Done> operation,
      Q request,
      CallContext context,
      InvitationRef invitation,
      String action) {
    return People.url(operation, "invitation", invitation)
        .flatMap(
            url ->
                done(
                    operation,
                    request,
                    context,
                    action,
                    Map.of("invitationType", "connect", "personUrl", url)));
  }

  /** The vendor's own default is to stop following as well, so the choice is always sent. */
  private Either<PortError, Answer<Done>> withdraw(
      WithdrawInvitation request, CallContext context) {
    return People.url(INVITATION_WITHDRAW, "invitation", request.invitation())
        .flatMap(
            url ->
                done(
                    INVITATION_WITHDRAW,
                    request,
                    context,
                    "st.withdrawConnectionRequest",
                    Map.of("personUrl", url, "unfollow", request.unfollow())));
  }

  private Either<PortError, Answer<Done>> remove(RemoveConnection request, CallContext context) {
    return People.url(INVITATION_REMOVE_CONNECTION, "person", request.person())
        .flatMap(
            url ->
                done(
                    INVITATION_REMOVE_CONNECTION,
                    request,
                    context,
                    "st.removeConnection",
                    Map.of("personUrl", url)));
  }

  private <Q extends Request> Either<PortError, Answer<Done>> done(
      Operation<Q, Done> operation,
      Q request,
      CallContext context,
      String action,
      Map<String, Object> parameters) {
    return workflows.run(
        operation,
        request,
        context,
        Definition.of(action, parameters).settledBy(INVITATION_STATUS),
        (outcome, reading) -> Either.right(Done.INSTANCE));
  }
}
