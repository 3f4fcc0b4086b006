package dev.patchbay.dialect.own.job;

import dev.patchbay.call.Request;
import dev.patchbay.dialect.own.rule.OwnFlaws;
import dev.patchbay.secret.Secret;
import dev.patchbay.value.Checked;
import java.util.List;

/**
 * Answers the code that LinkedIn asks for before it publishes.
 *
 * @param draftId which draft
 * @param input the code
 */
public record SolvePublishCheckpoint(String draftId, Secret input) implements Request, Checked {
  @Override
  public List<String> flaws() {
    return new OwnFlaws().segment("draftId", draftId).found();
  }
}
