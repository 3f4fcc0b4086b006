package dev.patchbay.unipile;

import java.util.ArrayList;
import java.util.List;

/** How many functions and industries a job posting of Recruiter may have. */
final class ThreeAtMost {
  private ThreeAtMost() {}

  static List<String> flaws(int least, List<String> functions, List<String> industries) {
    List<String> flaws = new ArrayList<>();
    check("functions", least, functions, flaws);
    check("industries", least, industries, flaws);
    return List.copyOf(flaws);
  }

  private static void check(String what, int least, List<String> given, List<String> flaws) {
    if (given.size() < least || given.size() > 3) {
      flaws.add(
          "A job posting of Recruiter takes %d to 3 %s, not %d."
              .formatted(least, what, given.size()));
    }
  }
}
