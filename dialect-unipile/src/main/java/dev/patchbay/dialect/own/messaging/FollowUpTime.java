package dev.patchbay.dialect.own.messaging;

import dev.patchbay.dialect.own.rule.OwnFlaws;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * When a follow-up is sent: after days or after weeks.
 *
 * @param days 3 to 28
 * @param weeks 1 to 4
 * @param timezone the time zone
 */
public record FollowUpTime(Option<Integer> days, Option<Integer> weeks, String timezone)
    implements Checked {

  /** After days, 3 to 28. */
  public static FollowUpTime afterDays(int days, String timezone) {
    return new FollowUpTime(Option.some(days), Option.none(), timezone);
  }

  /** After weeks, 1 to 4. */
  public static FollowUpTime afterWeeks(int weeks, String timezone) {
    return new FollowUpTime(Option.none(), Option.some(weeks), timezone);
  }

  @Override
  public List<String> flaws() {
    return new OwnFlaws()
        .when(days.isDefined() == weeks.isDefined(), "Give either days or weeks.")
        .when(days.exists(n -> n < 3 || n > 28), "days runs from 3 to 28; give one of these.")
        .when(weeks.exists(n -> n < 1 || n > 4), "weeks runs from 1 to 4; give one of these.")
        .found();
  }
}
