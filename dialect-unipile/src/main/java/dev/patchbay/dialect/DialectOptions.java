package dev.patchbay.dialect;

import dev.patchbay.identity.Vendor;
import dev.patchbay.secret.Secret;
import io.vavr.control.Option;
import java.util.Set;

/**
 * What differs between the vendors that speak the dialect.
 *
 * @param vendor who
 * @param savedSearchTime how {@code last_viewed_at} counts; neither vendor says (vocabulary 1.13)
 * @param sentInvitationsMost largest page of sent invitations (coverage D8: 100 or 250)
 * @param webhookSecret what the vendor repeats in a header of every delivery, where configured
 * @param webhookHeader the name of that header
 * @param features what this vendor has and others lack
 */
public record DialectOptions(
    Vendor vendor,
    EpochUnit savedSearchTime,
    int sentInvitationsMost,
    Option<Secret> webhookSecret,
    String webhookHeader,
    Set<DialectFeature> features) {
  /** Copies the features. */
  public DialectOptions {
    features = Set.copyOf(features);
  }

  /** The header of Unipile's own examples. */
  public static final String WEBHOOK_HEADER = "Unipile-Auth";

  /** Options without a webhook secret. */
  public DialectOptions(Vendor vendor, EpochUnit savedSearchTime, int sentInvitationsMost) {
    this(
        vendor,
        savedSearchTime,
        sentInvitationsMost,
        Option.none(),
        WEBHOOK_HEADER,
        Set.of(
            DialectFeature.MESSAGE_REACTIONS,
            DialectFeature.ACCOUNT_RESTART,
            DialectFeature.DELETING_MESSAGES));
  }

  /** Whether the vendor has it. */
  public boolean has(DialectFeature feature) {
    return features.contains(feature);
  }

  /** Units of a number that is a time. */
  public enum EpochUnit {
    /** Seconds since 1970. */
    SECONDS,
    /** Milliseconds since 1970. */
    MILLISECONDS
  }
}
