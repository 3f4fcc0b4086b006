package dev.patchbay.identity;

import dev.patchbay.value.Checked;
import java.util.List;

/**
 * An attachment of a message.
 *
 * @param message the message it hangs on
 * @param id the vendor's own id of it, within the message
 */
public record AttachmentRef(MessageRef message, String id) implements Checked {
  @Override
  public List<String> flaws() {
    return id.isBlank() ? List.of("The attachment has a blank id.") : message.flaws();
  }
}
