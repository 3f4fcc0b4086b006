package dev.patchbay.postpress;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;

/**
 * Rejects an applicant; needs Recruiter.
 *
 * @param person whom; another name than a Recruiter id costs a profile view
 * @param hiringProjectId the project
 * @param reason why
 * @param message what LinkedIn tells the applicant; none tells nothing
 * @param sendAt when it does; only with a message
 */
public record RejectApplicant(
    ProfileRef person,
    String hiringProjectId,
    RejectionReason reason,
    Option<String> message,
    Option<Instant> sendAt)
    implements Request, Checked {

  /** Without telling the applicant. */
  public static RejectApplicant silently(
      ProfileRef person, String hiringProjectId, RejectionReason reason) {
    return new RejectApplicant(person, hiringProjectId, reason, Option.none(), Option.none());
  }

  /** The same with a message at a time. */
  public RejectApplicant telling(String words, Instant at) {
    return new RejectApplicant(
        person, hiringProjectId, reason, Option.some(words), Option.some(at));
  }

  @Override
  public List<String> flaws() {
    return message.isDefined() == sendAt.isDefined()
        ? List.of()
        : List.of("message: and sendAt belong together; give both, or neither.");
  }
}
