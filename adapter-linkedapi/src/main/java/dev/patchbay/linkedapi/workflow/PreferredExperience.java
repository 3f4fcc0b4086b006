package dev.patchbay.linkedapi.workflow;

/** Levels of experience of the newer job search. */
public enum PreferredExperience implements Spelled {
  /** {@code entryLevel}. */
  ENTRY_LEVEL("entryLevel"),
  /** {@code senior}. */
  SENIOR("senior"),
  /** {@code manager}. */
  MANAGER("manager"),
  /** {@code director}. */
  DIRECTOR("director"),
  /** {@code executive}. */
  EXECUTIVE("executive");

  private final String spelling;

  PreferredExperience(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
