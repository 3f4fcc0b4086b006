package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code nv.doForPeople}. Does something for each person of a list of Sales Navigator.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param then what to do there, in this order
 */
public record NvDoForPeople(Option<String> label, List<NvDoForPeopleChild> then)
    implements NvPeopleListChild {
  /** Copies the lists. */
  public NvDoForPeople {
    then = List.copyOf(then);
  }

  /** The same with {@link #label}. */
  public NvDoForPeople label(String value) {
    return new NvDoForPeople(Option.some(value), then);
  }

  /** The same with more to do there. */
  public NvDoForPeople then(NvDoForPeopleChild first, NvDoForPeopleChild... more) {
    return new NvDoForPeople(label, Lists.plus(then, first, more));
  }
}
