package dev.patchbay.dialect.own.job;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * What may be spent: by day or by month; exactly one of them.
 *
 * @param daily by day
 * @param monthly by month
 */
public record PublishBudget(Option<BudgetAmount> daily, Option<BudgetAmount> monthly)
    implements Checked {

  @Override
  public List<String> flaws() {
    return daily.isDefined() == monthly.isDefined()
        ? List.of("Give either a daily or a monthly budget.")
        : List.of();
  }
}
