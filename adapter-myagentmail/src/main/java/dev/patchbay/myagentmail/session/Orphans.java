package dev.patchbay.myagentmail.session;

import dev.patchbay.answer.Gap;
import dev.patchbay.call.Operation;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.read.SignalHandles;
import dev.patchbay.myagentmail.wire.SignalWire;
import dev.patchbay.session.LinkProgress;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The signals that stay pinned to a session when its account is connected anew, and from then on
 * never fire again (vendor reference, unknown U2).
 */
final class Orphans {
  private final MyAgentMail vendor;

  Orphans(MyAgentMail vendor) {
    this.vendor = vendor;
  }

  /** The reconnection; that the signals cannot be listed does not undo it, and is a gap. */
  LinkProgress left(
      Operation<?, ?> operation,
      SessionRef previous,
      SessionRef session,
      CallContext context,
      Reading reading) {
    List<SubscriptionRef> orphaned =
        previous.equals(session)
            ? List.of()
            : vendor
                .read(operation, context, api -> api.signals(Map.of()))
                .flatMap(told -> told.list("signals", SignalWire.Signal.class))
                .peekLeft(error -> reading.gap(new Gap("orphaned", error)))
                .getOrElse(List.of())
                .stream()
                .filter(signal -> previous.id().equals(signal.sessionId()))
                .map(SignalWire.Signal::id)
                .filter(Objects::nonNull)
                .map(SignalHandles::ref)
                .toList();
    return new LinkProgress.Linked(session, Option.some(previous), orphaned);
  }
}
