package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.ignoreInvitation}. Declines an invitation: to connect, by the person; to follow a
 * company, by the company; to subscribe to a newsletter, by its URL.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record StIgnoreInvitation(Option<String> label, List<OpenChild> undocumented)
    implements PersonAction, CompanyAction, NewsletterAction, OpenChild {
  /** Copies the lists. */
  public StIgnoreInvitation {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StIgnoreInvitation label(String value) {
    return new StIgnoreInvitation(Option.some(value), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StIgnoreInvitation thenUndocumented(OpenChild first, OpenChild... more) {
    return new StIgnoreInvitation(label, Lists.plus(undocumented, first, more));
  }

  @Override
  public boolean writes() {
    return true;
  }
}
