package dev.patchbay.dialect;

import dev.patchbay.identity.Vendor;

/**
 * What differs between the vendors that speak the dialect.
 *
 * @param vendor who
 * @param savedSearchTime how {@code last_viewed_at} counts; neither vendor says (vocabulary 1.13)
 * @param sentInvitationsMost largest page of sent invitations (coverage D8: 100 or 250)
 */
public record DialectOptions(Vendor vendor, EpochUnit savedSearchTime, int sentInvitationsMost) {
  /** Units of a number that is a time. */
  public enum EpochUnit {
    /** Seconds since 1970. */
    SECONDS,
    /** Milliseconds since 1970. */
    MILLISECONDS
  }
}
