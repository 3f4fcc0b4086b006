package dev.patchbay.challenge;

/** What LinkedIn asks for (vocabulary 2.13). */
public enum ChallengeKind {
  /** A code from an authenticator app or a text message. */
  TWO_FACTOR,
  /** A code sent by e-mail or text message. */
  ONE_TIME_CODE,
  /** A tap in the LinkedIn app; there is nothing to type. */
  APP_APPROVAL,
  /** A phone number, written {@code (+47)91234567}. */
  PHONE_NUMBER,
  /** A captcha; the answer is its token. */
  CAPTCHA,
  /** A choice between Recruiter contracts; the answer is a contract's id. */
  CONTRACT_CHOICE,
  /** Something this version does not know. */
  UNKNOWN
}
