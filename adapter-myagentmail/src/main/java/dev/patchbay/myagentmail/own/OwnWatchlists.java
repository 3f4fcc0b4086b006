package dev.patchbay.myagentmail.own;

import static dev.patchbay.myagentmail.signal.SignalOperations.ADD_TO_WATCHLIST;
import static dev.patchbay.myagentmail.signal.SignalOperations.READ_WATCHLIST;
import static dev.patchbay.myagentmail.signal.SignalOperations.REMOVE_FROM_WATCHLIST;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.error.PortError;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.client.Told;
import dev.patchbay.myagentmail.raw.RawAnswer;
import dev.patchbay.myagentmail.read.SignalHandles;
import dev.patchbay.myagentmail.signal.AddToWatchlist;
import dev.patchbay.myagentmail.signal.ReadWatchlist;
import dev.patchbay.myagentmail.signal.RemoveFromWatchlist;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.table.AdapterTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;

/**
 * Watchlists (vendor reference 8.5). Only what is sent is documented: {@code entries} here, what is
 * {@code watchlist} when the signal is made.
 */
public final class OwnWatchlists {
  private static final Option<String> SETTLED = Option.some(READ_WATCHLIST.id());

  private final MyAgentMail vendor;

  public OwnWatchlists(MyAgentMail vendor) {
    this.vendor = vendor;
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            READ_WATCHLIST,
            this::read,
            entry ->
                OwnFields.all(entry, READ_WATCHLIST)
                    .session(SessionUse.FORBIDDEN)
                    .latency(Latency.STORE))
        .on(
            ADD_TO_WATCHLIST,
            this::add,
            entry ->
                OwnFields.all(entry, ADD_TO_WATCHLIST)
                    .session(SessionUse.FORBIDDEN)
                    .latency(Latency.STORE)
                    .accepts("people", people -> people.between(1, 500))
                    .repeat(Repeat.UNKNOWN, READ_WATCHLIST))
        .on(
            REMOVE_FROM_WATCHLIST,
            this::remove,
            entry ->
                OwnFields.all(entry, REMOVE_FROM_WATCHLIST)
                    .session(SessionUse.FORBIDDEN)
                    .latency(Latency.STORE)
                    .repeat(Repeat.UNKNOWN, READ_WATCHLIST));
  }

  private Either<PortError, Answer<RawAnswer>> read(ReadWatchlist request, CallContext context) {
    return SignalHandles.id(READ_WATCHLIST, "signal", request.signal())
        .flatMap(id -> vendor.readRaw(READ_WATCHLIST, context, api -> api.watchlist(id)))
        .map(told -> new Answer<>(told.raw(), told.reading().notes()));
  }

  private Either<PortError, Answer<Done>> add(AddToWatchlist request, CallContext context) {
    return SignalHandles.id(ADD_TO_WATCHLIST, "signal", request.signal())
        .flatMap(
            id ->
                SignalBodies.entries(ADD_TO_WATCHLIST, "people", request.people())
                    .flatMap(
                        entries ->
                            vendor.writeUnseen(
                                ADD_TO_WATCHLIST,
                                context,
                                SETTLED,
                                api -> api.watch(id, Map.of("entries", entries)))))
        .map(OwnWatchlists::done);
  }

  private Either<PortError, Answer<Done>> remove(RemoveFromWatchlist request, CallContext context) {
    return SignalHandles.id(REMOVE_FROM_WATCHLIST, "signal", request.signal())
        .flatMap(
            id ->
                vendor.writeUnseen(
                    REMOVE_FROM_WATCHLIST,
                    context,
                    SETTLED,
                    api -> api.unwatch(id, request.entry())))
        .map(OwnWatchlists::done);
  }

  private static Answer<Done> done(Told told) {
    return new Answer<>(Done.INSTANCE, told.reading().notes());
  }
}
