package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.sendMessage}. Sends a message, to a person or into a conversation.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param text up to 1900 characters
 * @param then what to do there, in this order
 */
public record StSendMessage(Option<String> label, String text, List<SendMessageChild> then)
    implements PersonAction, ThreadAction, PersonPageChild, Checked {
  /** Copies the lists. */
  public StSendMessage {
    then = List.copyOf(then);
  }

  /** The same with {@link #label}. */
  public StSendMessage label(String value) {
    return new StSendMessage(Option.some(value), text, then);
  }

  /** The same with more to do there. */
  public StSendMessage then(SendMessageChild first, SendMessageChild... more) {
    return new StSendMessage(label, text, Lists.plus(then, first, more));
  }

  @Override
  public boolean writes() {
    return true;
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.sendMessage").length("text", Option.some(text), 1900).found();
  }
}
