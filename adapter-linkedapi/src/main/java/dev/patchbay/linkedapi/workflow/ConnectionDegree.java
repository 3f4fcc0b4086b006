package dev.patchbay.linkedapi.workflow;

/** How far somebody is. */
public enum ConnectionDegree implements Spelled {
  /** {@code 1st}. */
  FIRST("1st"),
  /** {@code 2nd}. */
  SECOND("2nd"),
  /** {@code 3rd+}. */
  THIRD_OR_MORE("3rd+");

  private final String spelling;

  ConnectionDegree(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
