package dev.patchbay.linkedapi.admin;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * A limit to set.
 *
 * @param category what is counted
 * @param period over what time
 * @param maxValue how many at most, 0 or more
 * @param isEnabled whether it is in force; none leaves it to the vendor (yes)
 */
public record LimitSetting(
    LimitCategory category, LimitPeriod period, int maxValue, Option<Boolean> isEnabled)
    implements Checked {

  /** A limit that is in force. */
  public static LimitSetting of(LimitCategory category, LimitPeriod period, int maxValue) {
    return new LimitSetting(category, period, maxValue, Option.none());
  }

  @Override
  public List<String> flaws() {
    return maxValue < 0 ? List.of("A limit is 0 or more, not " + maxValue + ".") : List.of();
  }
}
