package dev.patchbay.linkedapi.workflow;

/** Where the work is done. */
public enum JobsWorkplace implements Spelled {
  /** {@code onSite}. */
  ON_SITE("onSite"),
  /** {@code remote}. */
  REMOTE("remote"),
  /** {@code hybrid}. */
  HYBRID("hybrid");

  private final String spelling;

  JobsWorkplace(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
