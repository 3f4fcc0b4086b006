package dev.patchbay.linkedapi.workflow;

import java.util.ArrayList;
import java.util.List;

/** Lists with more at their end. */
final class Lists {
  private Lists() {}

  @SafeVarargs
  static <T> List<T> plus(List<T> list, T first, T... more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(first);
    for (T one : more) {
      longer.add(one);
    }
    return longer;
  }
}
