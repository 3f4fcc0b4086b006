package dev.patchbay.linkedapi.workflow;

/** Who of the own network posted. */
public enum PostedBy implements Spelled {
  /** {@code me}. */
  ME("me"),
  /** {@code firstConnections}. */
  FIRST_CONNECTIONS("firstConnections"),
  /** {@code peopleYouFollow}. */
  PEOPLE_YOU_FOLLOW("peopleYouFollow");

  private final String spelling;

  PostedBy(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
