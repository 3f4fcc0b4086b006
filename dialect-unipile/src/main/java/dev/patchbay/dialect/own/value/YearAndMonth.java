package dev.patchbay.dialect.own.value;

import dev.patchbay.dialect.own.rule.OwnFlaws;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * A month of a year, as far as known.
 *
 * @param year the year
 * @param month 1 to 12
 */
public record YearAndMonth(Option<Integer> year, Option<Integer> month) implements Checked {

  /** A month of a year. */
  public static YearAndMonth of(int year, int month) {
    return new YearAndMonth(Option.some(year), Option.some(month));
  }

  @Override
  public List<String> flaws() {
    return new OwnFlaws()
        .when(year.isEmpty() || month.isEmpty(), "Give both year and month.")
        .when(month.exists(n -> n < 1 || n > 12), "month runs from 1 to 12; give one of these.")
        .found();
  }
}
