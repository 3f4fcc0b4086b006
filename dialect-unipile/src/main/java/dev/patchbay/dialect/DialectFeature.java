package dev.patchbay.dialect;

/**
 * What some vendors of the dialect have and others lack. A vendor that lacks one refuses the
 * operation or argument before anything is sent.
 */
public enum DialectFeature {
  /** A reaction can be put under a message ({@code POST messages/{id}/reaction}). */
  MESSAGE_REACTIONS,
  /** A conversation can be muted (the action {@code setMuteStatus}). */
  MUTING,
  /** Followers of other members are listed too ({@code user_id} of {@code users/followers}). */
  FOLLOWERS_OF_OTHERS,
  /** A stuck account can be restarted ({@code POST accounts/{id}/restart}). */
  ACCOUNT_RESTART,
  /** Own messages and chats can be deleted. */
  DELETING_MESSAGES,
  /**
   * A Recruiter message says where the candidate was found ({@code linkedin[sourcing_channel]}).
   */
  SOURCING_CHANNEL,
  /** Applicants are filtered and sorted by more than rating and keywords. */
  APPLICANT_FILTERS,
  /** A job posting can be published without a verified e-mail address. */
  BYPASSING_EMAIL_VERIFICATION
}
