package dev.patchbay.linkedapi.own;

import static dev.patchbay.linkedapi.account.AccountOperations.ACCEPT_INVITATION;
import static dev.patchbay.linkedapi.account.AccountOperations.IGNORE_INVITATION;
import static dev.patchbay.linkedapi.account.AccountOperations.LIST_INVITATIONS;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.account.AnswerInvitation;
import dev.patchbay.linkedapi.account.ListInvitations;
import dev.patchbay.linkedapi.account.ReceivedInvitation;
import dev.patchbay.linkedapi.background.Action;
import dev.patchbay.linkedapi.background.Definition;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.invitation.Invitations;
import dev.patchbay.linkedapi.read.Texts;
import dev.patchbay.linkedapi.wire.AnyInvitationWire;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import dev.patchbay.value.InvitationKind;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.Map;

/** Invitations of all kinds; the port knows those to connect. */
public final class OwnInvitations {
  private final Workflows workflows;

  public OwnInvitations(Workflows workflows) {
    this.workflows = workflows;
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            LIST_INVITATIONS,
            this::list,
            entry -> OwnFields.all(entry, LIST_INVITATIONS).latency(Latency.BACKGROUND))
        .on(
            ACCEPT_INVITATION,
            (request, context) ->
                answer(ACCEPT_INVITATION, request, context, "st.acceptInvitation"),
            entry -> answering(entry, ACCEPT_INVITATION))
        .on(
            IGNORE_INVITATION,
            (request, context) ->
                answer(IGNORE_INVITATION, request, context, "st.ignoreInvitation"),
            entry -> answering(entry, IGNORE_INVITATION));
  }

  private static OperationEntry answering(OperationEntry entry, Operation<?, ?> operation) {
    return OwnFields.all(entry, operation)
        .repeat(Repeat.UNKNOWN, LIST_INVITATIONS)
        .latency(Latency.BACKGROUND);
  }

  private Either<PortError, Answer<Page<ReceivedInvitation>>> list(
      ListInvitations request, CallContext context) {
    return workflows.run(
        LIST_INVITATIONS,
        request,
        context,
        Definition.of(Action.of("st.retrieveInvitations")),
        (outcome, reading) ->
            outcome
                .list(AnyInvitationWire.class, OwnInvitations::received, reading)
                .map(Page::whole));
  }

  private static ReceivedInvitation received(AnyInvitationWire wire, Reading reading) {
    InvitationKind kind = reading.constant("kind", Invitations.KINDS, wire.invitationType());
    return new ReceivedInvitation(
        kind == null ? InvitationKind.UNKNOWN : kind,
        ProfileRef.known(wire.publicUrl(), wire.urn()).filter(ref -> ref.flaws().isEmpty()),
        Texts.told(wire.name()),
        Texts.told(wire.headline()),
        Texts.told(wire.note()),
        CompanyRef.known(wire.companyUrl()),
        Texts.told(wire.companyName()),
        Texts.told(wire.newsletterUrl()),
        Texts.told(wire.newsletterName()));
  }

  private Either<PortError, Answer<Done>> answer(
      Operation<AnswerInvitation, Done> operation,
      AnswerInvitation request,
      CallContext context,
      String action) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put(
        "invitationType", request.company().isDefined() ? "companyFollow" : "newsletterSubscribe");
    request.company().flatMap(CompanyRef::url).forEach(url -> parameters.put("companyUrl", url));
    request.newsletterUrl().forEach(url -> parameters.put("newsletterUrl", url));
    return workflows.run(
        operation,
        request,
        context,
        Definition.of(Action.of(action, parameters)).settledBy(LIST_INVITATIONS),
        (outcome, reading) -> Either.right(Done.INSTANCE));
  }
}
