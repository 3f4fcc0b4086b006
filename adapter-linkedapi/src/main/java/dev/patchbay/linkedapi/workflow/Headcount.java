package dev.patchbay.linkedapi.workflow;

/** How many employees a company has. */
public enum Headcount implements Spelled {
  /** {@code 1-10}. */
  SIZE_1_10("1-10"),
  /** {@code 11-50}. */
  SIZE_11_50("11-50"),
  /** {@code 51-200}. */
  SIZE_51_200("51-200"),
  /** {@code 201-500}. */
  SIZE_201_500("201-500"),
  /** {@code 501-1000}. */
  SIZE_501_1000("501-1000"),
  /** {@code 1001-5000}. */
  SIZE_1001_5000("1001-5000"),
  /** {@code 5001-10000}. */
  SIZE_5001_10000("5001-10000"),
  /** {@code 10001+}. */
  SIZE_10001_OR_MORE("10001+");

  private final String spelling;

  Headcount(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
