package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.doForPeople}. Does something for each person of a list.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param then what to do there, in this order
 * @param undocumented children of which the vendor does not say whether it takes them; sent after
 *     the others
 */
public record StDoForPeople(
    Option<String> label, List<DoForPeopleChild> then, List<StSendConnectionRequest> undocumented)
    implements PeopleListChild {
  /** Copies the lists. */
  public StDoForPeople {
    then = List.copyOf(then);
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StDoForPeople label(String value) {
    return new StDoForPeople(Option.some(value), then, undocumented);
  }

  /** The same with more to do there. */
  public StDoForPeople then(DoForPeopleChild first, DoForPeopleChild... more) {
    return new StDoForPeople(label, Lists.plus(then, first, more), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StDoForPeople thenUndocumented(
      StSendConnectionRequest first, StSendConnectionRequest... more) {
    return new StDoForPeople(label, then, Lists.plus(undocumented, first, more));
  }
}
