package dev.patchbay.value;

/** The LinkedIn product a profile is read with; decides which ids and fields come back. */
public enum ViewAs {
  /** linkedin.com itself. */
  CLASSIC,
  SALES_NAVIGATOR,
  RECRUITER,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
