package dev.patchbay.dialect.search;

import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.dialect.wire.SearchApi;
import dev.patchbay.dialect.wire.SearchWire;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.read.Reading;
import java.util.List;
import java.util.Map;

/**
 * What tells one search of the dialect from another.
 *
 * @param <Q> the query
 * @param <W> a row on the wire
 * @param <T> a row
 * @param operation which
 * @param fixed members of the body that say which product and kind of row
 * @param arguments the rest of query and body
 * @param route how it is sent
 * @param rows how rows are read
 * @param opening how a row is opened
 */
record SearchKind<Q extends Request, W, T>(
    Operation<Q, Page<T>> operation,
    Map<String, Object> fixed,
    ArgumentMap<Q> arguments,
    Route<W> route,
    Translation<W, T> rows,
    Opening<T> opening) {

  /** Sends the request of one kind of row. */
  interface Route<W> {
    Call<SearchWire.Found<W>> call(
        SearchApi api, Map<String, String> query, Map<String, Object> body);
  }

  /** Reads the rows of one answer; what cannot be read is noted. */
  interface Translation<W, T> {
    List<T> read(List<W> items, Reading reading, HitLeftovers leftovers, CallContext context);
  }
}
