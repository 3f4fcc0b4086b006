package dev.patchbay.myagentmail;

import dev.patchbay.answer.Done;
import dev.patchbay.call.Caller;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.PortCall;
import dev.patchbay.event.Event;
import dev.patchbay.event.EventPayload;
import dev.patchbay.myagentmail.cadence.Cadence;
import dev.patchbay.myagentmail.cadence.CadenceEvent;
import dev.patchbay.myagentmail.cadence.CadenceOperations;
import dev.patchbay.myagentmail.cadence.CreateCadence;
import dev.patchbay.myagentmail.cadence.CreatedCadence;
import dev.patchbay.myagentmail.cadence.DeleteCadence;
import dev.patchbay.myagentmail.cadence.EnrollLead;
import dev.patchbay.myagentmail.cadence.Enrollment;
import dev.patchbay.myagentmail.cadence.GetCadence;
import dev.patchbay.myagentmail.cadence.ListCadences;
import dev.patchbay.myagentmail.cadence.ReadEnrollment;
import dev.patchbay.myagentmail.cadence.ReplaceCadenceSteps;
import dev.patchbay.myagentmail.cadence.RunCadence;
import dev.patchbay.myagentmail.cadence.SwitchCadence;
import dev.patchbay.myagentmail.own.CadenceEvents;
import dev.patchbay.myagentmail.raw.RawAnswer;
import io.vavr.control.Option;

/**
 * MyAgentMail's cadences: sequences of invitations, messages, e-mails and waits that the vendor
 * runs by itself for every lead that is enrolled. Obtain it with {@link
 * MyAgentMailOperations#cadences()}. Which session takes the steps on LinkedIn stands in the
 * enrolment, so no call takes a session.
 *
 * <p>What a cadence reports to its webhook, {@code event.parse} reads as events of kind {@code
 * VENDOR}; {@link #event} tells what they say.
 *
 * <p>Nothing happens until a call is executed. Safe for use by several threads.
 */
public final class MyAgentMailCadences {
  private final Caller caller;

  MyAgentMailCadences(Caller caller) {
    this.caller = caller;
  }

  /** Makes a cadence; nothing is sent before leads are enrolled. */
  public PortCall<CreatedCadence> create(CreateCadence request) {
    return caller.call(CadenceOperations.CREATE_CADENCE, request);
  }

  /** The cadences. */
  public ListCall<Cadence> list(ListCadences request) {
    return caller.list(CadenceOperations.LIST_CADENCES, request);
  }

  /** One cadence. */
  public PortCall<Cadence> get(GetCadence request) {
    return caller.call(CadenceOperations.GET_CADENCE, request);
  }

  /** Pauses a cadence, or lets it go on. */
  public PortCall<Done> setState(SwitchCadence request) {
    return caller.call(CadenceOperations.SWITCH_CADENCE, request);
  }

  /** Replaces all steps of a cadence. */
  public PortCall<Done> replaceSteps(ReplaceCadenceSteps request) {
    return caller.call(CadenceOperations.REPLACE_CADENCE_STEPS, request);
  }

  /** Deletes a cadence. */
  public PortCall<Done> delete(DeleteCadence request) {
    return caller.call(CadenceOperations.DELETE_CADENCE, request);
  }

  /** Enrols a lead in a cadence; the same external id enrols nobody twice. */
  public PortCall<Enrollment> enroll(EnrollLead request) {
    return caller.call(CadenceOperations.ENROLL_LEAD, request);
  }

  /** Has a cadence take the steps that are due; the answer is raw. */
  public PortCall<RawAnswer> run(RunCadence request) {
    return caller.call(CadenceOperations.RUN_CADENCE, request);
  }

  /** An enrolment, as the vendor answers it. */
  public PortCall<RawAnswer> readEnrollment(ReadEnrollment request) {
    return caller.call(CadenceOperations.READ_ENROLLMENT, request);
  }

  /**
   * Reads what an event of {@code event.parse} tells of a cadence: a step that was taken, or what
   * became of a lead. Makes no call.
   *
   * @return none for all other events
   */
  public static Option<CadenceEvent> event(Event event) {
    return event.payload() instanceof EventPayload.VendorEvent own
        ? CadenceEvents.read(own)
        : Option.none();
  }
}
