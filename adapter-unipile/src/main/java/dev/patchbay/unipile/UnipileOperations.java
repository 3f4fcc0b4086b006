package dev.patchbay.unipile;

import dev.patchbay.call.Caller;
import dev.patchbay.call.Operation;
import dev.patchbay.call.PortCall;
import java.util.List;

/**
 * What only Unipile has. Obtain it with {@code patchbay.extension(UnipileOperations.class)}; its
 * calls take the same way as those of the port, with the same options, errors and limits.
 *
 * <p>Nothing happens until a call is executed. Safe for use by several threads.
 */
public final class UnipileOperations {
  /** InMail credits left. */
  public static final Operation<GetInMailBalance, InMailBalance> INMAIL_BALANCE =
      Operation.read("unipile.inMailBalance", GetInMailBalance.class, InMailBalance.class);

  /** All of them. */
  public static final List<Operation<?, ?>> ALL = List.of(INMAIL_BALANCE);

  private final Caller caller;

  /** For Patchbay itself: applications obtain the extension from the connection they opened. */
  public UnipileOperations(Caller caller) {
    this.caller = caller;
  }

  /** InMail credits left. */
  public PortCall<InMailBalance> inMailBalance() {
    return caller.call(INMAIL_BALANCE, new GetInMailBalance());
  }
}
