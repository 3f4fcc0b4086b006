package dev.patchbay.value;

/** How a conversation began. */
public enum ConversationOrigin {
  /** Between connections; at the vendors the absence of a mark. */
  REGULAR,
  /** As an InMail. */
  INMAIL,
  /** As an advertisement. */
  SPONSORED,
  /** As an offer of LinkedIn. */
  OFFER,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
