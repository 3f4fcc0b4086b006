package dev.patchbay.linkedapi.workflow;

/** When a job was posted, at the earliest. */
public enum JobsPosted implements Spelled {
  /** {@code anyTime}. */
  ANY_TIME("anyTime"),
  /** {@code past24Hours}. */
  PAST_24_HOURS("past24Hours"),
  /** {@code pastWeek}. */
  PAST_WEEK("pastWeek"),
  /** {@code pastMonth}. */
  PAST_MONTH("pastMonth");

  private final String spelling;

  JobsPosted(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
