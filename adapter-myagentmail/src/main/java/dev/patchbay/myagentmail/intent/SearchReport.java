package dev.patchbay.myagentmail.intent;

import java.util.List;

/**
 * A search with what it found.
 *
 * @param search the search
 * @param results what it found, best first
 */
public record SearchReport(ClassifiedSearch search, List<ClassifiedPost> results) {
  /** Copies the list. */
  public SearchReport {
    results = List.copyOf(results);
  }
}
