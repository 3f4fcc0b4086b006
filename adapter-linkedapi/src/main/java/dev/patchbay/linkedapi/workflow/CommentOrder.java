package dev.patchbay.linkedapi.workflow;

/** In which order comments come. */
public enum CommentOrder implements Spelled {
  /** {@code mostRelevant}. */
  MOST_RELEVANT("mostRelevant"),
  /** {@code mostRecent}. */
  MOST_RECENT("mostRecent");

  private final String spelling;

  CommentOrder(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
