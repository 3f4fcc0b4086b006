package dev.patchbay.linkedapi.workflow;

/** Years of experience. */
public enum YearsOfExperience implements Spelled {
  /** {@code lessThanOne}. */
  LESS_THAN_ONE("lessThanOne"),
  /** {@code oneToTwo}. */
  ONE_TO_TWO("oneToTwo"),
  /** {@code threeToFive}. */
  THREE_TO_FIVE("threeToFive"),
  /** {@code sixToTen}. */
  SIX_TO_TEN("sixToTen"),
  /** {@code moreThanTen}. */
  MORE_THAN_TEN("moreThanTen");

  private final String spelling;

  YearsOfExperience(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
