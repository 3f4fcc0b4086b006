package dev.patchbay.myagentmail;

import dev.patchbay.call.Operation;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.myagentmail.wire.SignalWire;
import dev.patchbay.secret.Secret;
import dev.patchbay.spi.CallContext;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Signals as the port's subscriptions. */
final class Signals {
  /** Kind of a signal's handle. */
  static final String KIND = "signal";

  private static final String KEYWORD = "keyword";

  private Signals() {}

  /** The reference of a signal. */
  static SubscriptionRef ref(String id) {
    return new SubscriptionRef(VendorRef.of(MyAgentMail.VENDOR, KIND, id));
  }

  /** The vendor's id of a signal; a handle of something else is refused. */
  static Either<PortError, String> id(
      Operation<?, ?> operation, String argument, SubscriptionRef signal) {
    return signal.handle().kind().equals(KIND) && !signal.handle().id().isBlank()
        ? Either.right(signal.handle().id())
        : MyAgentMail.invalid(operation, argument, "is no signal of this vendor; list them");
  }

  /** The kind of a signal; rows of older deployments have none and are keyword signals. */
  static String kind(SignalWire.Signal signal) {
    return signal.kind() == null || signal.kind().isBlank() ? KEYWORD : signal.kind();
  }

  /** What making a signal answers. Its secret is hidden and kept before anything else happens. */
  static Either<PortError, Made> made(Told told, CallContext context) {
    return told.part("signal", SignalWire.Signal.class)
        .flatMap(
            signal -> {
              String id = signal.id();
              if (id == null || id.isBlank()) {
                return Either.left(told.lacking("the answer names no signal"));
              }
              Option<Secret> secret =
                  Option.of(signal.webhookSecret()).filter(text -> !text.isBlank()).map(Secret::of);
              secret.forEach(told.vendor().wire()::hide);
              secret.forEach(
                  one -> WebhookSecrets.keepOfSignal(id, one, context.environment().secrets()));
              return Either.right(new Made(told, signal, id, secret));
            });
  }

  /** A signal that was made. */
  record Made(Told told, SignalWire.Signal signal, String id, Option<Secret> secret) {}
}
