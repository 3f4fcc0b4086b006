package dev.patchbay.dialect.own;

import dev.patchbay.call.Request;
import dev.patchbay.value.Checked;
import java.util.List;

/**
 * Asks for one person of the chats.
 *
 * @param attendeeId the vendor's id of the attendee
 */
public record GetAttendee(String attendeeId) implements Request, Checked {
  @Override
  public List<String> flaws() {
    return new OwnFlaws().segment("attendeeId", attendeeId).found();
  }
}
