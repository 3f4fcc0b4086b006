package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.retrieveInvitations}. Reads the invitations that the account received: to connect, to
 * follow a company, to subscribe to a newsletter.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record StRetrieveInvitations(Option<String> label, List<OpenChild> undocumented)
    implements RootAction, OpenChild {
  /** Copies the lists. */
  public StRetrieveInvitations {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StRetrieveInvitations label(String value) {
    return new StRetrieveInvitations(Option.some(value), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StRetrieveInvitations thenUndocumented(OpenChild first, OpenChild... more) {
    return new StRetrieveInvitations(label, Lists.plus(undocumented, first, more));
  }
}
