package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;
import dev.patchbay.value.Checked;
import java.util.List;

/**
 * Sets limits of the session's account; those that are not named stay.
 *
 * @param limits which; at least one, each category and period once
 */
public record SetLimits(List<LimitSetting> limits) implements Request, Checked {
  /** Copies the collections. */
  public SetLimits {
    limits = List.copyOf(limits);
  }

  @Override
  public List<String> flaws() {
    return LimitNames.flaws(
        limits.stream().map(limit -> new LimitName(limit.category(), limit.period())).toList());
  }
}
