package dev.patchbay.value;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * That a recruiting team did something with a candidate; Recruiter only.
 *
 * @param activity what was done
 * @param priority its weight; none leaves it to LinkedIn
 * @param withinDays in the last so many days, at least 1; none for any time
 */
public record RecruitingActivityFilter(
    RecruitingActivity activity, Option<Priority> priority, Option<Integer> withinDays)
    implements Checked {
  /** That activity at any time. */
  public static RecruitingActivityFilter of(RecruitingActivity activity) {
    return new RecruitingActivityFilter(activity, Option.none(), Option.none());
  }

  /** The same with a weight. */
  public RecruitingActivityFilter with(Priority weight) {
    return new RecruitingActivityFilter(activity, Option.some(weight), withinDays);
  }

  /** The same in the last so many days. */
  public RecruitingActivityFilter withinDays(int days) {
    return new RecruitingActivityFilter(activity, priority, Option.some(days));
  }

  @Override
  public List<String> flaws() {
    List<String> flaws = new ArrayList<>();
    if (activity == RecruitingActivity.UNKNOWN || priority.contains(Priority.UNKNOWN)) {
      flaws.add("UNKNOWN stands for values read from a vendor and cannot be searched for.");
    }
    if (withinDays.exists(days -> days < 1)) {
      flaws.add("\"within " + withinDays.get() + " days\" is empty; give 1 or more.");
    }
    return List.copyOf(flaws);
  }
}
