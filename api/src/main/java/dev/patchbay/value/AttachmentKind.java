package dev.patchbay.value;

/** Kind of an attachment to a post or message. */
public enum AttachmentKind {
  /** A picture or sticker. */
  IMAGE,
  /** A video or moving picture. */
  VIDEO,
  /** Sound, voice notes included. */
  AUDIO,
  /** Any other file, documents included. */
  FILE,
  /** A LinkedIn post. */
  LINKED_POST,
  /** An invitation to a video call. */
  VIDEO_MEETING,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
