package dev.patchbay.profile;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.VendorRef;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * A company page that the session's owner administers.
 *
 * @param company every name of the company that the vendor gave
 * @param name its name
 * @param mailbox its inbox
 */
public record Organisation(CompanyRef company, Option<String> name, Option<VendorRef> mailbox) {

  /** From what a vendor gave; null and blank are absent. */
  public static Organisation of(
      CompanyRef company, @Nullable String name, @Nullable VendorRef mailbox) {
    return new Organisation(company, Given.text(name), Option.of(mailbox));
  }
}
