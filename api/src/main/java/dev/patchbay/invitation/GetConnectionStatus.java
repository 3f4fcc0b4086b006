package dev.patchbay.invitation;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;

/**
 * Asks how the session's member and a person are connected. At vendors without an operation of its
 * own this opens the profile, which counts as a visit.
 *
 * @param person the person
 */
public record GetConnectionStatus(ProfileRef person) implements Request {}
