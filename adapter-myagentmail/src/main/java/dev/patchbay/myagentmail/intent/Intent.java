package dev.patchbay.myagentmail.intent;

/** How strongly somebody intends to buy, as the vendor's classifier judges. */
public enum Intent {
  /** A weak sign. */
  LOW,
  /** A sign. */
  MEDIUM,
  /** A strong sign. */
  HIGH,
  /** A word that this version does not know. */
  UNKNOWN
}
