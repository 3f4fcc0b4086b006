package dev.patchbay.event;

/** How it was verified that an event is the vendor's. */
public enum Authenticity {
  /** A signature over the content matched. */
  SIGNED,
  /** A static secret sent along matched; the content itself is not protected. */
  SHARED_SECRET,
  /** Not at all; only where the caller permitted it. */
  UNVERIFIED,
  /** We asked the vendor ourselves, over its API. */
  POLLED
}
