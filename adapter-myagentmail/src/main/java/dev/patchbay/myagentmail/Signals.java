package dev.patchbay.myagentmail;

import dev.patchbay.call.Operation;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.myagentmail.signal.Signal;
import dev.patchbay.myagentmail.signal.SignalKind;
import dev.patchbay.myagentmail.signal.SignalRun;
import dev.patchbay.myagentmail.wire.FoundWire;
import dev.patchbay.myagentmail.wire.SignalWire;
import dev.patchbay.secret.Secret;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
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

  /** A signal of its own operations. */
  static Signal read(String id, SignalWire.Signal from, Reading reading) {
    SignalKind kind = reading.constant("kind", OwnWords.KINDS, kind(from));
    SignalWire.Target target = from.target();
    return new Signal(
        ref(id),
        kind == null ? SignalKind.UNKNOWN : kind,
        Found.present(from.name()),
        Found.present(from.query()),
        Found.session(from.sessionId()),
        Option.of(reading.constant("cadence", OwnWords.CADENCES, from.cadence())),
        Found.present(from.webhookUrl()),
        Option.of(reading.constant("minIntent", OwnWords.INTENTS, from.filterMinIntent())),
        Found.present(from.intentDescription()),
        target == null ? Option.none() : Authors.of(target.url()),
        target == null ? Option.none() : Found.present(target.label()),
        Option.of(from.watchlistCount()),
        Option.of(from.enabled()),
        Option.of(Scalars.time(from.lastPolledAt())),
        Option.of(Scalars.time(from.nextPollAt())),
        Found.present(from.lastError()),
        Option.of(from.matchesCount()),
        Option.of(Scalars.time(from.createdAt())));
  }

  /** What a poll came to. */
  static SignalRun run(FoundWire.Run from, Reading reading) {
    return new SignalRun(
        Option.of(reading.constant("signalKind", OwnWords.KINDS, from.signalKind())),
        Option.of(from.fetched()),
        Option.of(from.triagePassed()),
        Option.of(from.enriched()),
        Option.of(from.newMatches()),
        Option.of(from.pendingEnrichment()),
        Option.of(from.webhooksQueued()));
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
              Option<String> unkept =
                  secret.flatMap(
                      one -> WebhookSecrets.keepOfSignal(id, one, context.environment().secrets()));
              return Either.right(new Made(told, signal, id, secret, unkept));
            });
  }

  /**
   * A signal that was made.
   *
   * @param secret what it signs with; none when the vendor tells none
   * @param unkept why the secret could not be kept
   */
  record Made(
      Told told,
      SignalWire.Signal signal,
      String id,
      Option<Secret> secret,
      Option<String> unkept) {}
}
