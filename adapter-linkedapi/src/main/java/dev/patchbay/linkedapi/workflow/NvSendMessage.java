package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code nv.sendMessage}. Sends a Sales Navigator message, to a person or into a conversation.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param text up to 1900 characters
 * @param subject up to 80 characters; a new conversation needs one, an existing one ignores it
 */
public record NvSendMessage(Option<String> label, String text, Option<String> subject)
    implements PersonAction, ThreadAction, NvPersonPageChild, Checked {
  /** The same with {@link #label}. */
  public NvSendMessage label(String value) {
    return new NvSendMessage(Option.some(value), text, subject);
  }

  /** The same with {@link #subject}. */
  public NvSendMessage subject(String value) {
    return new NvSendMessage(label, text, Option.some(value));
  }

  @Override
  public boolean writes() {
    return true;
  }

  @Override
  public List<String> flaws() {
    return new Flaws("nv.sendMessage")
        .length("text", Option.some(text), 1900)
        .length("subject", subject, 80)
        .found();
  }
}
