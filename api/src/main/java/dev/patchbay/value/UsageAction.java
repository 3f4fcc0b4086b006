package dev.patchbay.value;

/** What is counted against a limit. */
public enum UsageAction {
  /** Connection requests. */
  INVITATION,
  /** Messages, of all products. */
  MESSAGE,
  PROFILE_VIEW,
  COMPANY_VIEW,
  SEARCH,
  REACTION,
  COMMENT,
  POST,
  /** Reading who engaged with posts. */
  ENGAGEMENT_READ,
  /** Background reads of the vendor. */
  SYSTEM,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
