package dev.patchbay.messaging;

import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * That a participant has seen a message.
 *
 * @param person who has seen it
 * @param at when; none where the vendor tells only that it was seen
 */
public record SeenBy(ProfileRef person, Option<Instant> at) {}
