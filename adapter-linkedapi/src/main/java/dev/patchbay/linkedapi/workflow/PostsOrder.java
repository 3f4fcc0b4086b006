package dev.patchbay.linkedapi.workflow;

/** In which order posts come. */
public enum PostsOrder implements Spelled {
  /** {@code topMatch}. */
  TOP_MATCH("topMatch"),
  /** {@code latest}. */
  LATEST("latest");

  private final String spelling;

  PostsOrder(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
