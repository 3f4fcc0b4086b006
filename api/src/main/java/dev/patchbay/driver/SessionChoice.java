package dev.patchbay.driver;

import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Effect;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.session.Session;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the session of a call where the caller named none: none for what the vendor routes, the
 * one that the request's handles are bound to, or the only one that can be used. It never guesses
 * between two. The list of sessions is kept for {@link #KEPT}.
 */
final class SessionChoice {
  /** How long a list of sessions is believed. */
  static final Duration KEPT = Duration.ofSeconds(60);

  private final Vendor vendor;
  private final Clock clock;
  private final Supplier<ListCall<Session>> lister;
  private @Nullable List<Session> known;
  private Instant knownUntil = Instant.MIN;

  SessionChoice(Vendor vendor, Clock clock, Supplier<ListCall<Session>> lister) {
    this.vendor = vendor;
    this.clock = clock;
    this.lister = lister;
  }

  <Q extends Request> Either<PortError, Option<SessionRef>> choose(
      Operation<Q, ?> operation, Q request, CallOptions options, OperationCapability capability) {
    if (options.session().isDefined() || capability.session() == SessionUse.FORBIDDEN) {
      return Either.right(options.session());
    }
    boolean writes = operation.effect(request) == Effect.WRITE;
    boolean vendorChooses = capability.session() == SessionUse.OPTIONAL;
    if (vendorChooses && (!writes || options.permitsAnySession())) {
      return Either.right(Option.none());
    }
    Set<SessionRef> bound = RequestChecks.boundSessions(request);
    if (bound.size() == 1) {
      return Either.right(Option.some(bound.iterator().next()));
    }
    return sessions().flatMap(all -> only(operation, all, writes));
  }

  private Either<PortError, Option<SessionRef>> only(
      Operation<?, ?> operation, List<Session> all, boolean writes) {
    List<SessionRef> usable =
        all.stream()
            .filter(
                session ->
                    writes ? session.state().permitsWrites() : session.state().permitsLiveReads())
            .map(Session::ref)
            .toList();
    Origin origin = Origin.local(operation.id(), vendor);
    if (usable.size() > 1) {
      return Either.left(new FixCall.AmbiguousSession(origin, usable));
    }
    if (usable.isEmpty()) {
      return Either.left(new FixAccount.NoSessionAvailable(origin, Option.none(), reason(all)));
    }
    return Either.right(Option.some(usable.get(0)));
  }

  private static String reason(List<Session> all) {
    if (all.isEmpty()) {
      return "no LinkedIn account is connected; connect one";
    }
    List<String> states = new ArrayList<>();
    all.forEach(session -> states.add(session.ref() + " is " + session.state()));
    return String.join(", ", states);
  }

  private Either<PortError, List<Session>> sessions() {
    synchronized (this) {
      List<Session> kept = known;
      if (kept != null && clock.instant().isBefore(knownUntil)) {
        return Either.right(kept);
      }
    }
    List<Session> all = new ArrayList<>();
    for (var page : lister.get().pages()) {
      if (page.isLeft()) {
        return Either.left(page.getLeft());
      }
      all.addAll(page.get().value().rows());
    }
    synchronized (this) {
      known = List.copyOf(all);
      knownUntil = clock.instant().plus(KEPT);
    }
    return Either.right(all);
  }

  /** Forgets the list, because a call changed or disproved it. */
  synchronized void forget() {
    known = null;
  }
}
