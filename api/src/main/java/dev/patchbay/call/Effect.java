package dev.patchbay.call;

/** Whether a call changes anything at LinkedIn or at the vendor. */
public enum Effect {
  /** It changes nothing; it may be repeated. */
  READ,
  /** It changes something; it is sent at most once. */
  WRITE
}
