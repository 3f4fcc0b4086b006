package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.syncConversation}. Lets the vendor capture the conversation with a person.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param days for how many days to keep capturing, 1 to 90; none leaves it to the vendor (30)
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record StSyncConversation(
    Option<String> label, Option<Integer> days, List<OpenChild> undocumented)
    implements PersonAction, PersonPageChild, Checked {
  /** Copies the lists. */
  public StSyncConversation {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StSyncConversation label(String value) {
    return new StSyncConversation(Option.some(value), days, undocumented);
  }

  /** The same with {@link #days}. */
  public StSyncConversation days(int value) {
    return new StSyncConversation(label, Option.some(value), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StSyncConversation thenUndocumented(OpenChild first, OpenChild... more) {
    return new StSyncConversation(label, days, Lists.plus(undocumented, first, more));
  }

  @Override
  public boolean writes() {
    return true;
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.syncConversation").between("days", days, 1, 90).found();
  }
}
