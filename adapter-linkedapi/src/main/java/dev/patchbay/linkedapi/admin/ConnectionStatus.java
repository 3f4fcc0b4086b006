package dev.patchbay.linkedapi.admin;

/** How far a login on the vendor's page has come. */
public enum ConnectionStatus {
  /** Nobody has opened the page. */
  PENDING,
  /** The page is being prepared. */
  PREPARING,
  /** The page is being shown. */
  SERVING,
  /** Somebody is logging in. */
  STREAMING,
  /** The account is connected. */
  SUCCESS,
  /** Nobody logged in in time. */
  EXPIRED,
  /** It failed. */
  ERROR,
  /** It was cancelled. */
  CANCELLED,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
