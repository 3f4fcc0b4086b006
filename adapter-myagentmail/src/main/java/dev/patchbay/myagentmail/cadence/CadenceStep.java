package dev.patchbay.myagentmail.cadence;

import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * A step of a cadence.
 *
 * @param kind what it does
 * @param delayDays days to wait before it; 0.25 is six hours
 * @param condition when it is taken; none always
 * @param draftStrategy who writes its text; none leaves it to the vendor
 * @param staticSubject subject of an e-mail with a text of your own
 * @param staticBody the text of your own
 * @param promptHint a hint for the vendor's model
 * @param notes a note to oneself
 */
public record CadenceStep(
    StepKind kind,
    BigDecimal delayDays,
    Option<StepCondition> condition,
    Option<DraftStrategy> draftStrategy,
    Option<String> staticSubject,
    Option<String> staticBody,
    Option<String> promptHint,
    Option<String> notes) {
  /** A builder with what is required. */
  public static CadenceStepBuilder builder(StepKind kind, BigDecimal delayDays) {
    return new CadenceStepBuilder(kind, delayDays);
  }
}
