package dev.patchbay.linkedapi.workflow;

/** A reaction to a post or comment. */
public enum ReactionType implements Spelled {
  /** {@code like}. */
  LIKE("like"),
  /** {@code celebrate}. */
  CELEBRATE("celebrate"),
  /** {@code support}. */
  SUPPORT("support"),
  /** {@code love}. */
  LOVE("love"),
  /** {@code insightful}. */
  INSIGHTFUL("insightful"),
  /** {@code funny}. */
  FUNNY("funny");

  private final String spelling;

  ReactionType(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
