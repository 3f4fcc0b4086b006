package dev.patchbay.linkedapi.workflow;

/** Types of employment of the classic job search. */
public enum JobsEmployment implements Spelled {
  /** {@code fullTime}. */
  FULL_TIME("fullTime"),
  /** {@code partTime}. */
  PART_TIME("partTime"),
  /** {@code contract}. */
  CONTRACT("contract"),
  /** {@code temporary}. */
  TEMPORARY("temporary"),
  /** {@code volunteer}. */
  VOLUNTEER("volunteer"),
  /** {@code internship}. */
  INTERNSHIP("internship"),
  /** {@code other}. */
  OTHER("other");

  private final String spelling;

  JobsEmployment(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
