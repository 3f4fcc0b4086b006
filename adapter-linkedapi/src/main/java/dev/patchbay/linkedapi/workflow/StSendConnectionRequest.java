package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.sendConnectionRequest}. Invites a person to connect.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param note up to 300 characters; LinkedIn takes 200 of free accounts
 * @param email the person's address, where LinkedIn asks for it
 */
public record StSendConnectionRequest(
    Option<String> label, Option<String> note, Option<String> email)
    implements PersonAction, PersonPageChild, Checked {
  /** The same with {@link #label}. */
  public StSendConnectionRequest label(String value) {
    return new StSendConnectionRequest(Option.some(value), note, email);
  }

  /** The same with {@link #note}. */
  public StSendConnectionRequest note(String value) {
    return new StSendConnectionRequest(label, Option.some(value), email);
  }

  /** The same with {@link #email}. */
  public StSendConnectionRequest email(String value) {
    return new StSendConnectionRequest(label, note, Option.some(value));
  }

  @Override
  public boolean writes() {
    return true;
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.sendConnectionRequest").length("note", note, 300).found();
  }
}
