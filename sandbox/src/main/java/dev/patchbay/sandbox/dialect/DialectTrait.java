package dev.patchbay.sandbox.dialect;

/** What one vendor of the dialect has and another lacks, as far as the simulators show it. */
public enum DialectTrait {
  /**
   * A gateway stands before the API: it takes the key as bearer token too, answers a missing key in
   * an envelope of its own and a wrong path without one, and replays a write whose {@code
   * Idempotency-Key} it has seen.
   */
  GATEWAY,
  /** Hits of every product tell both names and the positions; Recruiter adds tags and notes. */
  RICH_HITS,
  /** A search can be kept under a name, and an answer tells ids of the search. */
  KEPT_SEARCHES,
  /** What is missing, too long or over the limit of a product has an error of its own. */
  PRECISE_ERRORS,
  /** Followers of other members are told by {@code user_id}. */
  FOLLOWERS_OF_OTHERS,
  /** A chat can be muted; more actions are for other networks. */
  CHAT_ACTIONS,
  /** Mentions of a post come as JSON in one part, and a repost needs no text. */
  JSON_MENTIONS,
  /** Posts tell their mentions and pictures of their authors; profiles the pronoun. */
  RICH_PAGES,
  /** Changing an account answers its id alone. */
  BRIEF_PATCH
}
