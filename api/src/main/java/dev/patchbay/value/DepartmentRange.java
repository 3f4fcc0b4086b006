package dev.patchbay.value;

import java.util.List;
import java.util.stream.Stream;

/**
 * How many people, or how much growth in percent, some departments of a company must have.
 *
 * @param departments terms of {@link TermKind#DEPARTMENT}
 * @param range people or percent, as the argument says
 */
public record DepartmentRange(Terms departments, Range range) implements Checked {
  /** That range in those departments. */
  public static DepartmentRange of(Terms departments, Range range) {
    return new DepartmentRange(departments, range);
  }

  @Override
  public List<String> flaws() {
    return Stream.concat(departments.flaws().stream(), range.flaws().stream()).toList();
  }
}
