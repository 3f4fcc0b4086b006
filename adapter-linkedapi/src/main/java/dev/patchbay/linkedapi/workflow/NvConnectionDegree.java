package dev.patchbay.linkedapi.workflow;

/** How far somebody is, in Sales Navigator. */
public enum NvConnectionDegree implements Spelled {
  /** {@code 1st}. */
  FIRST("1st"),
  /** {@code 2nd}. */
  SECOND("2nd"),
  /** {@code 3rd+}. */
  THIRD_OR_MORE("3rd+"),
  /** {@code groupMembers}. */
  GROUP_MEMBERS("groupMembers");

  private final String spelling;

  NvConnectionDegree(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
