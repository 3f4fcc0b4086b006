package dev.patchbay.session;

import dev.patchbay.value.PremiumProduct;
import java.util.List;
import java.util.Map;

/**
 * What an account used of its limits.
 *
 * @param usages one for each limit, or each count, the vendor tells about; an action that is
 *     missing is not told, rather than unused
 * @param inMailCredits InMails left, by product; a product the account does not have is missing
 */
public record UsageReport(List<Usage> usages, Map<PremiumProduct, Integer> inMailCredits) {
  /** Copies the collections. */
  public UsageReport {
    usages = List.copyOf(usages);
    inMailCredits = Map.copyOf(inMailCredits);
  }

  /** A report without InMail credits. */
  public static UsageReport of(List<Usage> usages) {
    return new UsageReport(usages, Map.of());
  }
}
