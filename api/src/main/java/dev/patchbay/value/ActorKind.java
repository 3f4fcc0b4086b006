package dev.patchbay.value;

/** Whether a person or a company acted. */
public enum ActorKind {
  PERSON,
  COMPANY,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
