package dev.patchbay.value;

/** How a person engaged with a post. */
public enum EngagementAction {
  COMMENTED,
  REACTED,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
