package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import java.math.BigDecimal;
import java.util.List;

/**
 * A range of annual revenue, in millions of US dollars.
 *
 * @param min at least
 * @param max at most
 */
public record AnnualRevenue(RevenueAtLeast min, RevenueAtMost max) implements Checked {
  @Override
  public List<String> flaws() {
    boolean open = max == RevenueAtMost.MILLIONS_1000_OR_MORE;
    return !open && new BigDecimal(min.spelling()).compareTo(new BigDecimal(max.spelling())) > 0
        ? List.of(
            "annualRevenue goes from "
                + min.spelling()
                + " down to "
                + max.spelling()
                + "; swap the two.")
        : List.of();
  }
}
