package dev.patchbay.messaging;

import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;

/**
 * An emoji that someone put under a message.
 *
 * @param emoji the emoji itself
 * @param sender who reacted
 * @param mine whether the session's own member did
 */
public record MessageReaction(String emoji, Option<ProfileRef> sender, Option<Boolean> mine) {}
