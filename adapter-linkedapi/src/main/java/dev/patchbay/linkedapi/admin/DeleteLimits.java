package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;
import dev.patchbay.value.Checked;
import java.util.List;

/**
 * Deletes limits of the session's account, which then has the vendor's.
 *
 * @param limits which; at least one, each once
 */
public record DeleteLimits(List<LimitName> limits) implements Request, Checked {
  /** Copies the collections. */
  public DeleteLimits {
    limits = List.copyOf(limits);
  }

  @Override
  public List<String> flaws() {
    return LimitNames.flaws(limits);
  }
}
