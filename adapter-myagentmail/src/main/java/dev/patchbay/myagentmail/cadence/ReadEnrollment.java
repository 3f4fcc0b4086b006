package dev.patchbay.myagentmail.cadence;

import dev.patchbay.call.Request;
import dev.patchbay.value.Checked;
import java.util.List;

/**
 * Asks for an enrolment. The form of the answer is not documented.
 *
 * @param enrollment the vendor's id of it, as deliveries of cadences tell
 */
public record ReadEnrollment(String enrollment) implements Request, Checked {
  @Override
  public List<String> flaws() {
    boolean leadsAway =
        enrollment.contains("/") || enrollment.contains("\\") || enrollment.startsWith(".");
    return leadsAway
        ? List.of("enrollment: is no id but a path; give one that the vendor gave out")
        : List.of();
  }
}
