package dev.patchbay.session;

/**
 * What can be done with a connected account just now (vocabulary 2.13). Computed by {@link
 * SessionReducer}, the same way for every vendor.
 */
public enum SessionState {
  /** A login was begun and is not confirmed yet. */
  LINKING,
  /**
   * LinkedIn waits for a code, a tap in its app, a captcha or a phone number; the time is short.
   */
  CHALLENGE,
  /** Usable. */
  ACTIVE,
  /** LinkedIn bars the account for a time. */
  THROTTLED,
  /** The vendor, the proxy or the synchronisation has trouble; the login is presumed good. */
  DEGRADED,
  /** The LinkedIn session is lost; a person has to reconnect the same account. */
  REAUTH_REQUIRED,
  /** LinkedIn restricted the member; reconnecting does not help. */
  RESTRICTED,
  /** A plan, a seat or the owner stopped it. */
  SUSPENDED,
  /** The vendor no longer knows it; final for this reference, link the account as a new one. */
  REMOVED,
  /**
   * The vendor said something this version does not know, or nothing: hold writes, go on reading.
   */
  UNKNOWN;

  /** Whether anything may be sent on behalf of the account: only when {@link #ACTIVE}. */
  public boolean permitsWrites() {
    return this == ACTIVE;
  }

  /** Whether reads can be expected to reach LinkedIn; other reads may be stale or fail. */
  public boolean permitsLiveReads() {
    return this == ACTIVE || this == UNKNOWN;
  }

  /** Whether nothing will improve before a person (member, owner or payer) acts. */
  public boolean needsHuman() {
    return switch (this) {
      case CHALLENGE, REAUTH_REQUIRED, RESTRICTED, SUSPENDED, REMOVED -> true;
      case LINKING, ACTIVE, THROTTLED, DEGRADED, UNKNOWN -> false;
    };
  }

  /** How bad it is for writes: of several products, the account shows the worst. */
  int severity() {
    return switch (this) {
      case ACTIVE -> 0;
      case UNKNOWN -> 1;
      case DEGRADED -> 2;
      case THROTTLED -> 3;
      case LINKING -> 4;
      case CHALLENGE -> 5;
      case REAUTH_REQUIRED -> 6;
      case SUSPENDED -> 7;
      case RESTRICTED -> 8;
      case REMOVED -> 9;
    };
  }
}
