package dev.patchbay.unipile;

import dev.patchbay.call.Request;

/**
 * Downloads the picture of a person of the chats.
 *
 * @param attendeeId Unipile's id of the attendee
 */
public record GetAttendeePicture(String attendeeId) implements Request {}
