package dev.patchbay.myagentmail.read;

import dev.patchbay.call.Operation;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.myagentmail.client.MyAgentMail;
import io.vavr.control.Either;

/** How signals are named: each is a subscription of the port. */
public final class SignalHandles {
  /** Kind of a signal's handle. */
  static final String KIND = "signal";

  private SignalHandles() {}

  /** The reference of a signal. */
  public static SubscriptionRef ref(String id) {
    return new SubscriptionRef(VendorRef.of(MyAgentMail.VENDOR, KIND, id));
  }

  /** The vendor's id of a signal; a handle of something else is refused. */
  public static Either<PortError, String> id(
      Operation<?, ?> operation, String argument, SubscriptionRef signal) {
    return signal.handle().kind().equals(KIND) && !signal.handle().id().isBlank()
        ? Either.right(signal.handle().id())
        : MyAgentMail.invalid(operation, argument, "is no signal of this vendor; list them");
  }
}
