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
  FOLLOWERS_OF_OTHERS
}
