package dev.patchbay.tck.record;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.session.Session;
import dev.patchbay.session.SessionState;
import dev.patchbay.tck.cases.Requests;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the probes against a live vendor, one after another, on the first session that works. It
 * never makes a call that writes.
 */
final class Probing {
  private static final Duration DEADLINE = Duration.ofMinutes(10);

  private final Patchbay patchbay;
  private final Tapped tap;
  private final Map<String, String> outcomes = new LinkedHashMap<>();
  private Option<SessionRef> session = Option.none();

  private Probing(Patchbay patchbay, Tapped tap) {
    this.patchbay = patchbay;
    this.tap = tap;
  }

  /** What became of each probe, by operation: {@code read}, or why not. */
  static Map<String, String> run(Patchbay patchbay, Tapped tap, List<Probe> probes) {
    Probing probing = new Probing(patchbay, tap);
    probes.forEach(probe -> probing.make(probe, probe.operation()));
    return probing.outcomes;
  }

  private <Q extends Request, R> void make(Probe probe, Operation<Q, R> operation) {
    if (!patchbay.capabilities().operation(operation.id()).support().works()) {
      outcomes.put(operation.id(), "not supported by the adapter");
      return;
    }
    Q request =
        new Requests(patchbay.vendor(), session.map(SessionRef::id))
            .read(probe.request(), operation);
    if (operation.effect(request) != Effect.READ) {
      outcomes.put(operation.id(), "would write");
      return;
    }
    tap.proxy().during(operation.id());
    CallOptions options = CallOptions.DEFAULT.leniently().deadline(DEADLINE);
    Either<PortError, Answer<R>> answer =
        patchbay
            .caller()
            .call(operation, request)
            .with(session.map(options::session).getOrElse(options))
            .execute();
    outcomes.put(operation.id(), answer.fold(PortError::kind, read -> "read"));
    if (answer.isRight() && answer.get().value() instanceof Page<?> page) {
      session = session.orElse(() -> usable(page));
    }
  }

  private static Option<SessionRef> usable(Page<?> page) {
    return Option.ofOptional(
        page.rows().stream()
            .filter(Session.class::isInstance)
            .map(Session.class::cast)
            .min(Comparator.comparing(one -> one.state() != SessionState.ACTIVE))
            .map(Session::ref));
  }
}
