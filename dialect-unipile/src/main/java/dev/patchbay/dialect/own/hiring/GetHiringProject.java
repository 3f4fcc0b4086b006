package dev.patchbay.dialect.own.hiring;

import dev.patchbay.call.Request;
import dev.patchbay.dialect.own.rule.OwnFlaws;
import dev.patchbay.value.Checked;
import java.util.List;

/**
 * Asks for one hiring project; needs Recruiter.
 *
 * @param projectId which project
 */
public record GetHiringProject(String projectId) implements Request, Checked {
  @Override
  public List<String> flaws() {
    return new OwnFlaws().segment("projectId", projectId).found();
  }
}
