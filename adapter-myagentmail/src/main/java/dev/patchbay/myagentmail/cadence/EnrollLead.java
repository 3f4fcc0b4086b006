package dev.patchbay.myagentmail.cadence;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Enrols a lead in a cadence. The vendor takes a further member {@code context} whose form it does
 * not document; it is left out.
 *
 * @param cadence which, from {@link Cadence#ref}
 * @param leadExternalId your own id of the lead; the same one enrols nobody twice
 * @param leadName the lead's name
 * @param leadEmail the lead's address
 * @param lead the lead's profile
 * @param session whose account takes the steps on LinkedIn; needed where there are some
 * @param inbox the vendor's id of the inbox that sends e-mails; needed where there are some
 * @param startAt when to begin; none begins now
 */
public record EnrollLead(
    VendorRef cadence,
    String leadExternalId,
    Option<String> leadName,
    Option<String> leadEmail,
    Option<ProfileRef> lead,
    Option<SessionRef> session,
    Option<String> inbox,
    Option<Instant> startAt)
    implements Request {
  /** A builder with what is required. */
  public static EnrollLeadBuilder builder(VendorRef cadence, String leadExternalId) {
    return new EnrollLeadBuilder(cadence, leadExternalId);
  }
}
