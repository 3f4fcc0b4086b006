package dev.patchbay.session;

import dev.patchbay.identity.CompanyRef;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * A company page that an account may act for.
 *
 * @param company the company
 * @param name its name
 * @param messaging whether its inbox can be used, where the vendor tells
 * @param mailboxUrn LinkedIn's URN of its inbox
 */
public record Organization(
    CompanyRef company, Option<String> name, Option<Boolean> messaging, Option<String> mailboxUrn) {

  /** A company page; what is null is absent. */
  public static Organization of(
      CompanyRef company,
      @Nullable String name,
      @Nullable Boolean messaging,
      @Nullable String mailboxUrn) {
    return new Organization(company, Option.of(name), Option.of(messaging), Option.of(mailboxUrn));
  }
}
