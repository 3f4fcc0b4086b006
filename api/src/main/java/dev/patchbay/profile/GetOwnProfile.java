package dev.patchbay.profile;

import dev.patchbay.call.Request;

/** Asks for the profile of the session's owner. */
public record GetOwnProfile() implements Request {}
