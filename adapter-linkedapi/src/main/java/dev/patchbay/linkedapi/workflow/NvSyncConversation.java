package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code nv.syncConversation}. Lets the vendor capture the Sales Navigator conversation with a
 * person.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param days for how many days to keep capturing, 1 to 90; none leaves it to the vendor (30)
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record NvSyncConversation(
    Option<String> label, Option<Integer> days, List<OpenChild> undocumented)
    implements PersonAction, PersonPageChild, NvPersonPageChild, Checked {
  /** Copies the lists. */
  public NvSyncConversation {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public NvSyncConversation label(String value) {
    return new NvSyncConversation(Option.some(value), days, undocumented);
  }

  /** The same with {@link #days}. */
  public NvSyncConversation days(int value) {
    return new NvSyncConversation(label, Option.some(value), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public NvSyncConversation thenUndocumented(OpenChild first, OpenChild... more) {
    return new NvSyncConversation(label, days, Lists.plus(undocumented, first, more));
  }

  @Override
  public boolean writes() {
    return true;
  }

  @Override
  public List<String> flaws() {
    return new Flaws("nv.syncConversation").between("days", days, 1, 90).found();
  }
}
