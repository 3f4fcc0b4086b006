package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;

/**
 * {@code st.withdrawConnectionRequest}. Withdraws an invitation.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param unfollow whether to stop following the person; none leaves it to the vendor (yes)
 */
public record StWithdrawConnectionRequest(Option<String> label, Option<Boolean> unfollow)
    implements PersonAction, PersonPageChild {
  /** The same with {@link #label}. */
  public StWithdrawConnectionRequest label(String value) {
    return new StWithdrawConnectionRequest(Option.some(value), unfollow);
  }

  /** The same with {@link #unfollow}. */
  public StWithdrawConnectionRequest unfollow(boolean value) {
    return new StWithdrawConnectionRequest(label, Option.some(value));
  }

  @Override
  public boolean writes() {
    return true;
  }
}
