package dev.patchbay.myagentmail.invitation;

import static dev.patchbay.invitation.InvitationOperations.INVITATION_SEND;

import dev.patchbay.answer.Answer;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.error.PortError;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.invitation.InvitationReceipt;
import dev.patchbay.invitation.SendInvitation;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.client.Told;
import dev.patchbay.myagentmail.raw.RawAnswer;
import dev.patchbay.myagentmail.read.People;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.PlainJson;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Invitations. They can be sent, in the newer of the two forms in evidence (vendor reference 10.1);
 * without a session the vendor's router chooses who invites, anew each time. Of the lists no page
 * shows an answer, so that the port has none and the extension reads them raw.
 */
public final class MyAgentMailInvitations {
  private static final String RAW =
      "no page shows what the vendor answers; read it raw through the extension";

  private final MyAgentMail vendor;

  public MyAgentMailInvitations(MyAgentMail vendor) {
    this.vendor = vendor;
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            INVITATION_SEND,
            this::send,
            entry ->
                entry
                    .session(SessionUse.OPTIONAL)
                    .accepts("person", "note")
                    .repeat(Repeat.UNKNOWN)
                    .fields(InvitationFields.RECEIPT))
        .without(
            Reason.NOT_DOCUMENTED,
            RAW,
            InvitationOperations.INVITATION_LIST_SENT,
            InvitationOperations.INVITATION_STATUS,
            InvitationOperations.INVITATION_STATUS_MANY,
            InvitationOperations.INVITATION_LIST_CONNECTIONS)
        .without(
            Reason.VENDOR_CANNOT,
            "no route does so; the vendor sends invitations and tells of acceptances by webhook",
            InvitationOperations.INVITATION_LIST_RECEIVED,
            InvitationOperations.INVITATION_ACCEPT,
            InvitationOperations.INVITATION_DECLINE,
            InvitationOperations.INVITATION_WITHDRAW,
            InvitationOperations.INVITATION_REMOVE_CONNECTION);
  }

  private Either<PortError, Answer<InvitationReceipt>> send(
      SendInvitation request, CallContext context) {
    return People.url(INVITATION_SEND, "person", request.person())
        .flatMap(
            url -> {
              Map<String, Object> body = new LinkedHashMap<>();
              MyAgentMail.pin(body, context);
              body.put("target", url);
              request.note().forEach(note -> body.put("message", note));
              return vendor.write(
                  INVITATION_SEND, context, Option.none(), api -> api.connect(body));
            })
        .filterOrElse(
            told -> told.says("ok"),
            told -> told.lacking("the answer does not say that it was sent"))
        .map(MyAgentMailInvitations::receipt);
  }

  /** The result is of no documented form; whoever wants it finds it among the leftovers. */
  private static Answer<InvitationReceipt> receipt(Told told) {
    Reading reading = told.reading();
    Object result = told.member("result");
    if (result != null) {
      reading.leftovers(new RawAnswer(PlainJson.plain(result)));
    }
    return new Answer<>(new InvitationReceipt(Option.none(), Option.none()), reading.notes());
  }
}
