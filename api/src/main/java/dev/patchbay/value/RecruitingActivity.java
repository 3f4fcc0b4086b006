package dev.patchbay.value;

/** What a recruiting team did with a candidate (Recruiter). */
public enum RecruitingActivity {
  MESSAGES,
  TAGS,
  NOTES,
  PROJECTS,
  RESUMES,
  REVIEWS,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
