package dev.patchbay.unipile;

import dev.patchbay.call.Request;

/**
 * Asks for one person of the chats.
 *
 * @param attendeeId Unipile's id of the attendee
 */
public record GetAttendee(String attendeeId) implements Request {}
