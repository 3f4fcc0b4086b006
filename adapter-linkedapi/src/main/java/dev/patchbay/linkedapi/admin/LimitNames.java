package dev.patchbay.linkedapi.admin;

import java.util.List;
import java.util.Set;

/** What is wrong with a list of limits. */
final class LimitNames {
  private LimitNames() {}

  static List<String> flaws(List<LimitName> limits) {
    if (limits.isEmpty()) {
      return List.of("limits: are empty; name at least one");
    }
    return Set.copyOf(limits).size() < limits.size()
        ? List.of("limits: name a category and period twice; name each once")
        : List.of();
  }
}
