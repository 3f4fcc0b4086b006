package dev.patchbay.dialect.own.job;

import dev.patchbay.dialect.own.rule.OwnFlaws;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

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
    Option<String> url)
    implements Checked {

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

  @Override
  public List<String> flaws() {
    OwnFlaws flaws = new OwnFlaws();
    if (type == ApplyMethodType.LINKEDIN) {
      String within = "Applying on LINKEDIN";
      flaws
          .needs(within, "notificationEmail", notificationEmail)
          .needs(within, "resumeRequired", resumeRequired)
          .without("applying on LINKEDIN", "url", url);
    } else if (type == ApplyMethodType.EXTERNAL) {
      String outside = "applying on an EXTERNAL site";
      flaws
          .needs("Applying on an EXTERNAL site", "url", url)
          .without(outside, "notificationEmail", notificationEmail)
          .without(outside, "resumeRequired", resumeRequired);
    }
    return flaws.found();
  }
}
