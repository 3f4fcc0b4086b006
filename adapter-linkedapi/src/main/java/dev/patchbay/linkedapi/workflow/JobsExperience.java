package dev.patchbay.linkedapi.workflow;

/** Levels of experience of the classic job search. */
public enum JobsExperience implements Spelled {
  /** {@code internship}. */
  INTERNSHIP("internship"),
  /** {@code entryLevel}. */
  ENTRY_LEVEL("entryLevel"),
  /** {@code associate}. */
  ASSOCIATE("associate"),
  /** {@code midSeniorLevel}. */
  MID_SENIOR_LEVEL("midSeniorLevel"),
  /** {@code director}. */
  DIRECTOR("director"),
  /** {@code executive}. */
  EXECUTIVE("executive");

  private final String spelling;

  JobsExperience(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
