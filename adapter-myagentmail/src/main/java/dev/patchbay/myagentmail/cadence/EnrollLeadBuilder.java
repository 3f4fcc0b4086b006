package dev.patchbay.myagentmail.cadence;

import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Builds an {@link EnrollLead}. Not safe for use by several threads. */
public final class EnrollLeadBuilder {
  private final VendorRef cadence;
  private final String leadExternalId;
  private @Nullable String leadName;
  private @Nullable String leadEmail;
  private @Nullable ProfileRef lead;
  private @Nullable SessionRef session;
  private @Nullable String inbox;
  private @Nullable Instant startAt;

  EnrollLeadBuilder(VendorRef cadence, String leadExternalId) {
    this.cadence = cadence;
    this.leadExternalId = leadExternalId;
  }

  /** Sets {@link EnrollLead#leadName}. */
  public EnrollLeadBuilder leadName(String value) {
    leadName = value;
    return this;
  }

  /** Sets {@link EnrollLead#leadEmail}. */
  public EnrollLeadBuilder leadEmail(String value) {
    leadEmail = value;
    return this;
  }

  /** Sets {@link EnrollLead#lead}. */
  public EnrollLeadBuilder lead(ProfileRef value) {
    lead = value;
    return this;
  }

  /** Sets {@link EnrollLead#session}. */
  public EnrollLeadBuilder session(SessionRef value) {
    session = value;
    return this;
  }

  /** Sets {@link EnrollLead#inbox}. */
  public EnrollLeadBuilder inbox(String value) {
    inbox = value;
    return this;
  }

  /** Sets {@link EnrollLead#startAt}. */
  public EnrollLeadBuilder startAt(Instant value) {
    startAt = value;
    return this;
  }

  /** The request. */
  public EnrollLead build() {
    return new EnrollLead(
        cadence,
        leadExternalId,
        Option.of(leadName),
        Option.of(leadEmail),
        Option.of(lead),
        Option.of(session),
        Option.of(inbox),
        Option.of(startAt));
  }
}
