package dev.patchbay.linkedapi.workflow;

/** When a post was published, at the earliest. */
public enum PostsPosted implements Spelled {
  /** {@code past24Hours}. */
  PAST_24_HOURS("past24Hours"),
  /** {@code pastWeek}. */
  PAST_WEEK("pastWeek"),
  /** {@code pastMonth}. */
  PAST_MONTH("pastMonth");

  private final String spelling;

  PostsPosted(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
