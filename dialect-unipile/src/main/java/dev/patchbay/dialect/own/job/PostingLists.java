package dev.patchbay.dialect.own.job;

import dev.patchbay.dialect.own.rule.OwnFlaws;
import java.util.List;

/** The functions and industries that a job posting of Recruiter may have: how many, and which. */
final class PostingLists {
  private PostingLists() {}

  static List<String> flaws(int least, List<String> functions, List<String> industries) {
    return new OwnFlaws()
        .when(odd(least, functions), told(least, "functions", functions))
        .letters("functions", functions)
        .when(odd(least, industries), told(least, "industries", industries))
        .digits("industries", industries)
        .found();
  }

  private static boolean odd(int least, List<String> given) {
    return given.size() < least || given.size() > 3;
  }

  private static String told(int least, String what, List<String> given) {
    return "A job posting of Recruiter takes %d to 3 %s, not %d."
        .formatted(least, what, given.size());
  }
}
