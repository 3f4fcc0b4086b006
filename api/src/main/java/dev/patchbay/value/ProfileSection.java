package dev.patchbay.value;

/** A part of a person's profile that may cost extra and is asked for by name. */
public enum ProfileSection {
  ABOUT,
  EXPERIENCE,
  EDUCATION,
  SKILLS,
  LANGUAGES,
  CERTIFICATIONS,
  PROJECTS,
  VOLUNTEERING,
  /** Received and given. */
  RECOMMENDATIONS,
  /** The latest posts. */
  POSTS,
  /** The latest comments. */
  COMMENTS,
  /** The latest reactions. */
  REACTIONS,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
