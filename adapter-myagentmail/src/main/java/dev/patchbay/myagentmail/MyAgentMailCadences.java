package dev.patchbay.myagentmail;

import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Caller;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.Operation;
import dev.patchbay.call.PortCall;
import dev.patchbay.event.Event;
import dev.patchbay.event.EventPayload;
import dev.patchbay.myagentmail.cadence.Cadence;
import dev.patchbay.myagentmail.cadence.CadenceEvent;
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
import dev.patchbay.myagentmail.raw.RawAnswer;
import io.vavr.control.Option;
import java.util.List;

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
  /** Makes a cadence. */
  public static final Operation<CreateCadence, CreatedCadence> CREATE_CADENCE =
      Operation.write("myagentmail.createCadence", CreateCadence.class, CreatedCadence.class);

  /** The cadences. */
  public static final Operation<ListCadences, Page<Cadence>> LIST_CADENCES =
      Operation.list("myagentmail.listCadences", ListCadences.class, Cadence.class);

  /** One cadence. */
  public static final Operation<GetCadence, Cadence> GET_CADENCE =
      Operation.read("myagentmail.cadence", GetCadence.class, Cadence.class);

  /** Pauses a cadence, or lets it go on. */
  public static final Operation<SwitchCadence, Done> SWITCH_CADENCE =
      Operation.write("myagentmail.switchCadence", SwitchCadence.class, Done.class);

  /** Replaces all steps of a cadence. */
  public static final Operation<ReplaceCadenceSteps, Done> REPLACE_CADENCE_STEPS =
      Operation.write("myagentmail.replaceCadenceSteps", ReplaceCadenceSteps.class, Done.class);

  /** Deletes a cadence. */
  public static final Operation<DeleteCadence, Done> DELETE_CADENCE =
      Operation.write("myagentmail.deleteCadence", DeleteCadence.class, Done.class);

  /** Enrols a lead in a cadence. */
  public static final Operation<EnrollLead, Enrollment> ENROLL_LEAD =
      Operation.write("myagentmail.enrollLead", EnrollLead.class, Enrollment.class);

  /** Has a cadence take the steps that are due. */
  public static final Operation<RunCadence, RawAnswer> RUN_CADENCE =
      Operation.write("myagentmail.runCadence", RunCadence.class, RawAnswer.class);

  /** An enrolment, raw. */
  public static final Operation<ReadEnrollment, RawAnswer> READ_ENROLLMENT =
      Operation.read("myagentmail.readEnrollment", ReadEnrollment.class, RawAnswer.class);

  /** All of them. */
  public static final List<Operation<?, ?>> ALL =
      List.of(
          CREATE_CADENCE,
          LIST_CADENCES,
          GET_CADENCE,
          SWITCH_CADENCE,
          REPLACE_CADENCE_STEPS,
          DELETE_CADENCE,
          ENROLL_LEAD,
          RUN_CADENCE,
          READ_ENROLLMENT);

  private final Caller caller;

  MyAgentMailCadences(Caller caller) {
    this.caller = caller;
  }

  /** Makes a cadence; nothing is sent before leads are enrolled. */
  public PortCall<CreatedCadence> create(CreateCadence request) {
    return caller.call(CREATE_CADENCE, request);
  }

  /** The cadences. */
  public ListCall<Cadence> list(ListCadences request) {
    return caller.list(LIST_CADENCES, request);
  }

  /** One cadence. */
  public PortCall<Cadence> get(GetCadence request) {
    return caller.call(GET_CADENCE, request);
  }

  /** Pauses a cadence, or lets it go on. */
  public PortCall<Done> setState(SwitchCadence request) {
    return caller.call(SWITCH_CADENCE, request);
  }

  /** Replaces all steps of a cadence. */
  public PortCall<Done> replaceSteps(ReplaceCadenceSteps request) {
    return caller.call(REPLACE_CADENCE_STEPS, request);
  }

  /** Deletes a cadence. */
  public PortCall<Done> delete(DeleteCadence request) {
    return caller.call(DELETE_CADENCE, request);
  }

  /** Enrols a lead in a cadence; the same external id enrols nobody twice. */
  public PortCall<Enrollment> enroll(EnrollLead request) {
    return caller.call(ENROLL_LEAD, request);
  }

  /** Has a cadence take the steps that are due; the answer is raw. */
  public PortCall<RawAnswer> run(RunCadence request) {
    return caller.call(RUN_CADENCE, request);
  }

  /** An enrolment, as the vendor answers it. */
  public PortCall<RawAnswer> readEnrollment(ReadEnrollment request) {
    return caller.call(READ_ENROLLMENT, request);
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
