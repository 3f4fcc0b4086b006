package dev.patchbay.unipile;

import io.vavr.control.Option;

/**
 * How one applies.
 *
 * @param type on LinkedIn or elsewhere
 * @param notificationEmail LinkedIn: who is told
 * @param resumeRequired LinkedIn: whether a résumé is needed
 * @param url elsewhere: where
 */
public record ApplyMethod(
    ApplyMethodType type,
    Option<String> notificationEmail,
    Option<Boolean> resumeRequired,
    Option<String> url) {

  /** On LinkedIn. */
  public static ApplyMethod onLinkedIn(String notificationEmail, boolean resumeRequired) {
    return new ApplyMethod(
        ApplyMethodType.LINKEDIN,
        Option.some(notificationEmail),
        Option.some(resumeRequired),
        Option.none());
  }

  /** Elsewhere. */
  public static ApplyMethod elsewhere(String url) {
    return new ApplyMethod(
        ApplyMethodType.EXTERNAL, Option.none(), Option.none(), Option.some(url));
  }
}
