package dev.patchbay.myagentmail.event;

import dev.patchbay.error.PortError;
import dev.patchbay.myagentmail.client.Told;
import dev.patchbay.myagentmail.wire.SignalWire;
import dev.patchbay.secret.Secret;
import dev.patchbay.spi.CallContext;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Signals as the vendor tells them, whoever made them. */
public final class Signals {
  private static final String KEYWORD = "keyword";

  private Signals() {}

  /** The kind of a signal; rows of older deployments have none and are keyword signals. */
  public static String kind(SignalWire.Signal signal) {
    return signal.kind() == null || signal.kind().isBlank() ? KEYWORD : signal.kind();
  }

  /** What making a signal answers. Its secret is hidden and kept before anything else happens. */
  public static Either<PortError, Made> made(Told told, CallContext context) {
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
  public record Made(
      Told told,
      SignalWire.Signal signal,
      String id,
      Option<Secret> secret,
      Option<String> unkept) {}
}
