package dev.patchbay.dialect.own.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.dialect.own.rule.OwnFlaws;
import dev.patchbay.value.Checked;
import java.util.List;

/**
 * Downloads the picture of a person of the chats.
 *
 * @param attendeeId the vendor's id of the attendee
 */
public record GetAttendeePicture(String attendeeId) implements Request, Checked {
  @Override
  public List<String> flaws() {
    return new OwnFlaws().segment("attendeeId", attendeeId).found();
  }
}
