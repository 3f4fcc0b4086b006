package dev.patchbay.linkedapi.workflow;

/** Least annual revenue, in millions of US dollars. */
public enum RevenueAtLeast implements Spelled {
  /** {@code 0}. */
  MILLIONS_0("0"),
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
  MILLIONS_1000("1000");

  private final String spelling;

  RevenueAtLeast(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
