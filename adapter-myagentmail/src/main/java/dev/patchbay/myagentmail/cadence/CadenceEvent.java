package dev.patchbay.myagentmail.cadence;

import dev.patchbay.identity.VendorRef;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What a cadence reports of a lead. The event of the port says how it was verified and when it
 * came, and has the key to recognise it by. Of {@code cadence.step.draft.requested} the vendor
 * documents the name alone, so that it is none of these.
 */
public sealed interface CadenceEvent {
  /** The cadence. */
  VendorRef cadence();

  /** The vendor's id of the enrolment, for {@link ReadEnrollment}. */
  Option<String> enrollment();

  /** When it happened. */
  Option<Instant> at();

  /**
   * A step was taken.
   *
   * @param at when it was taken
   * @param stepIndex its place in the cadence, as the vendor counts
   * @param stepKind what it did
   * @param channelUrn LinkedIn's URN of what was sent, where told
   * @param subject the subject that was sent, of an e-mail
   * @param text the text that was sent
   */
  record StepFired(
      VendorRef cadence,
      Option<String> enrollment,
      Option<Instant> at,
      Option<Integer> stepIndex,
      Option<StepKind> stepKind,
      Option<String> channelUrn,
      Option<String> subject,
      Option<String> text)
      implements CadenceEvent {}

  /**
   * The way of a lead through the cadence ended, or the lead replied.
   *
   * @param at when it happened
   * @param what what happened
   * @param leadExternalId your own id of the lead
   * @param reason why, in the vendor's words
   */
  record LeadMoved(
      VendorRef cadence,
      Option<String> enrollment,
      Option<Instant> at,
      LeadMove what,
      Option<String> leadExternalId,
      Option<String> reason)
      implements CadenceEvent {}
}
