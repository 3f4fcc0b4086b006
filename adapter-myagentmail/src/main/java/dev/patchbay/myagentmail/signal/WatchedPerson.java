package dev.patchbay.myagentmail.signal;

import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;

/**
 * Somebody on a watchlist. The first poll only notes the role; later ones tell of changes.
 *
 * @param person who, with a public identifier or a classic member id
 * @param label a note to oneself
 */
public record WatchedPerson(ProfileRef person, Option<String> label) {
  /** Somebody without a label. */
  public static WatchedPerson of(ProfileRef person) {
    return new WatchedPerson(person, Option.none());
  }
}
