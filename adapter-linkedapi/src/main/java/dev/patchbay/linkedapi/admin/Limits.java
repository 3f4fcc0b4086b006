package dev.patchbay.linkedapi.admin;

import java.util.List;

/**
 * Limits of an account.
 *
 * @param limits one for each category and period
 */
public record Limits(List<AccountLimit> limits) {
  /** Copies the collections. */
  public Limits {
    limits = List.copyOf(limits);
  }
}
