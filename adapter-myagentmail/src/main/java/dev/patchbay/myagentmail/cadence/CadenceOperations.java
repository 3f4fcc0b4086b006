package dev.patchbay.myagentmail.cadence;

import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.myagentmail.raw.RawAnswer;
import java.util.List;

/** Cadences and the leads that are enrolled in them. */
public final class CadenceOperations {
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

  private CadenceOperations() {}
}
