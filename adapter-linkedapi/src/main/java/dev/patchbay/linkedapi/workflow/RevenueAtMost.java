package dev.patchbay.linkedapi.workflow;

/** Largest annual revenue, in millions of US dollars. */
public enum RevenueAtMost implements Spelled {
  /** {@code 0.5}. */
  MILLIONS_0_5("0.5"),
  /** {@code 1}. */
  MILLIONS_1("1"),
  /** {@code 2.5}. */
  MILLIONS_2_5("2.5"),
  /** {@code 5}. */
  MILLIONS_5("5"),
  /** {@code 10}. */
  MILLIONS_10("10"),
  /** {@code 20}. */
  MILLIONS_20("20"),
  /** {@code 50}. */
  MILLIONS_50("50"),
  /** {@code 100}. */
  MILLIONS_100("100"),
  /** {@code 500}. */
  MILLIONS_500("500"),
  /** {@code 1000}. */
  MILLIONS_1000("1000"),
  /** {@code 1000+}. */
  MILLIONS_1000_OR_MORE("1000+");

  private final String spelling;

  RevenueAtMost(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
