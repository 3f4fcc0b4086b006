package dev.patchbay.dialect.own.job;

import dev.patchbay.call.Request;
import dev.patchbay.dialect.own.rule.OwnFlaws;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * Publishes a draft. LinkedIn may ask for a code first.
 *
 * @param draftId which draft
 * @param mode free or for money
 * @param service the product it belongs to
 * @param hiringPhotoFrame whether the own picture says that one is hiring
 * @param bypassEmailVerification whether to publish without the e-mail address being verified; not
 *     every vendor takes it
 * @param budget what may be spent; not with {@code FREE}
 */
public record PublishJobPosting(
    String draftId,
    PublishMode mode,
    Option<JobService> service,
    boolean hiringPhotoFrame,
    boolean bypassEmailVerification,
    Option<PublishBudget> budget)
    implements Request, Checked {

  @Override
  public List<String> flaws() {
    return new OwnFlaws()
        .segment("draftId", draftId)
        .when(
            mode == PublishMode.FREE && budget.isDefined(),
            "budget: a free publication has no budget; leave it out")
        .found();
  }

  /** A builder of it. */
  public static PublishJobPostingBuilder builder(String draftId, PublishMode mode) {
    return new PublishJobPostingBuilder(draftId, mode);
  }

  /** A builder holding what this holds. */
  public PublishJobPostingBuilder toBuilder() {
    return new PublishJobPostingBuilder(draftId, mode).holding(this);
  }
}
