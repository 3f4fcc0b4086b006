package dev.patchbay.identity;

/**
 * The LinkedIn product an id, an inbox or a message belongs to. The same person has another member
 * id in each.
 */
public enum Product {
  /** linkedin.com itself. */
  CLASSIC,
  SALES_NAVIGATOR,
  RECRUITER,
  /** The inbox of a company page. */
  ORGANIZATION,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
