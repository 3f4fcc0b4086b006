package dev.patchbay.linkedapi.admin;

import java.util.List;

/**
 * What an account used of its limits.
 *
 * @param usage one for each limit
 */
public record LimitUsages(List<LimitUsage> usage) {
  /** Copies the collections. */
  public LimitUsages {
    usage = List.copyOf(usage);
  }
}
