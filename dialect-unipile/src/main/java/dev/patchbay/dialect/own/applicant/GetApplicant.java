package dev.patchbay.dialect.own.applicant;

import dev.patchbay.call.Request;
import dev.patchbay.dialect.own.rule.OwnFlaws;
import dev.patchbay.value.Checked;
import java.util.List;

/**
 * Asks for one applicant.
 *
 * @param applicantId whom
 */
public record GetApplicant(String applicantId) implements Request, Checked {
  @Override
  public List<String> flaws() {
    return new OwnFlaws().segment("applicantId", applicantId).found();
  }
}
