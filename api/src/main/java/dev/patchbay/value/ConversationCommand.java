package dev.patchbay.value;

/** What can be done to a conversation beside writing into it. */
public enum ConversationCommand {
  READ,
  UNREAD,
  MUTE,
  UNMUTE,
  ARCHIVE,
  UNARCHIVE,
  STAR,
  UNSTAR,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
