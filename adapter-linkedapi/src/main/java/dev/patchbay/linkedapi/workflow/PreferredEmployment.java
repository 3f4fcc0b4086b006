package dev.patchbay.linkedapi.workflow;

/** Types of employment of the newer job search. */
public enum PreferredEmployment implements Spelled {
  /** {@code fullTime}. */
  FULL_TIME("fullTime"),
  /** {@code partTime}. */
  PART_TIME("partTime"),
  /** {@code contract}. */
  CONTRACT("contract"),
  /** {@code internship}. */
  INTERNSHIP("internship"),
  /** {@code volunteer}. */
  VOLUNTEER("volunteer");

  private final String spelling;

  PreferredEmployment(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
