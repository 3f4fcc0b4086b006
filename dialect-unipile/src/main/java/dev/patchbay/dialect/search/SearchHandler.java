package dev.patchbay.dialect.search;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.Arguments;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Request;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.call.CursorPages;
import dev.patchbay.dialect.call.Expect;
import dev.patchbay.dialect.wire.SearchApi;
import dev.patchbay.dialect.wire.SearchWire;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.Handler;
import dev.patchbay.token.PageToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One page of one search: {@code POST linkedin/search}. */
final class SearchHandler<Q extends Request, W, T> implements Handler<Q, Page<T>> {
  static final int CLASSIC_MOST = 1_000;
  static final int PREMIUM_MOST = 2_500;

  /** Servers and proxies take 8,000 characters of a URL; a cursor may grow threefold in it. */
  static final int LONGEST_CURSOR_IN_QUERY = 2_000;

  private static final String OBJECT = "LinkedinSearch";
  private static final String CURSOR = "cursor";

  /** Saves the search, which happens once: on the first page. */
  private static final String SAVE = "save_search";

  private final Dialect dialect;
  private final Wire<SearchApi> wire;
  private final SearchKind<Q, W, T> kind;

  SearchHandler(Dialect dialect, Wire<SearchApi> wire, SearchKind<Q, W, T> kind) {
    this.dialect = dialect;
    this.wire = wire;
    this.kind = kind;
  }

  @Override
  public Either<PortError, Answer<Page<T>>> handle(Q request, CallContext context) {
    return dialect
        .account(kind.operation(), context)
        .flatMap(
            account ->
                encoded(request, account, context)
                    .flatMap(
                        encoded ->
                            send(request, encoded, context)
                                .map(reply -> answer(request, reply, encoded, context))));
  }

  private Either<PortError, ArgumentMap.Encoded> encoded(
      Q request, SessionRef account, CallContext context) {
    Map<String, String> query = CursorPages.query(account, context, Option.none());
    Map<String, Object> body = new LinkedHashMap<>(kind.fixed());
    return kind.arguments()
        .encode(request, dialect.vendor(), context, dialect.terms(), query, body)
        .peek(encoded -> context.cursor().forEach(cursor -> goOn(cursor, encoded)));
  }

  /** A cursor too long for a URL goes into the body, where it stands alone. */
  private static void goOn(String cursor, ArgumentMap.Encoded encoded) {
    encoded.body().remove(SAVE);
    if (cursor.length() > LONGEST_CURSOR_IN_QUERY) {
      encoded.query().remove(CURSOR);
      encoded.body().clear();
      encoded.body().put(CURSOR, cursor);
    }
  }

  private Either<PortError, Reply<SearchWire.Found<W>>> send(
      Q request, ArgumentMap.Encoded encoded, CallContext context) {
    Map<String, String> query = encoded.query();
    Map<String, Object> body = encoded.body();
    boolean saves = kind.operation().effect(request) == Effect.WRITE && body.containsKey(SAVE);
    return saves
        ? wire.write(
                kind.operation(),
                context,
                Option.none(),
                api -> kind.route().call(api, query, body))
            .flatMap(
                saved ->
                    Expect.write(
                        kind.operation(),
                        dialect.vendor(),
                        Option.none(),
                        saved,
                        SearchWire.Found::object,
                        OBJECT))
        : wire.read(kind.operation(), context, api -> kind.route().call(api, query, body))
            .flatMap(
                read ->
                    Expect.read(
                        kind.operation(),
                        dialect.vendor(),
                        read,
                        SearchWire.Found::object,
                        OBJECT));
  }

  private Answer<Page<T>> answer(
      Q request,
      Reply<SearchWire.Found<W>> reply,
      ArgumentMap.Encoded encoded,
      CallContext context) {
    Reading reading = new Reading().fidelity(encoded.notes()).requestId(reply.requestId());
    SearchWire.Found<W> found = reply.body();
    List<W> items = found.items() == null ? List.of() : found.items();
    HitLeftovers ofRows = new HitLeftovers();
    List<T> rows =
        kind.opening()
            .open(
                kind.operation(),
                open(request),
                kind.rows().read(items, reading, ofRows, context),
                reading,
                context);
    SearchLeftovers leftovers =
        ofRows.with(found.config() == null ? null : found.config().params(), found.metadata());
    if (!leftovers.isEmpty()) {
      reading.leftovers(leftovers);
    }
    Page<T> page = page(rows, items.size(), found, leftovers, context);
    return Answer.of(page).with(reading.notes());
  }

  private static int open(Request request) {
    return Arguments.has(request, "open")
        ? Arguments.value(request, "open").map(Integer.class::cast).getOrElse(0)
        : 0;
  }

  private Page<T> page(
      List<T> rows,
      int received,
      SearchWire.Found<W> found,
      SearchLeftovers leftovers,
      CallContext context) {
    SearchWire.Paging paging = found.paging();
    Option<Integer> start = Option.of(paging == null ? null : paging.start());
    Option<Integer> total = Option.of(paging == null ? null : paging.total_count());
    Option<PageToken> next = next(found.cursor(), context);
    PageEnd end = end(next, start, received, leftovers);
    return new Page<>(rows, end, next, start, total, 0);
  }

  private Option<PageToken> next(@Nullable String cursor, CallContext context) {
    return Option.of(cursor)
        .filter(text -> !text.isBlank())
        .map(text -> context.pageToken(kind.operation(), dialect.vendor(), text));
  }

  private PageEnd end(
      Option<PageToken> next, Option<Integer> start, int received, SearchLeftovers leftovers) {
    if (next.isDefined()) {
      return PageEnd.MORE;
    }
    int ceiling = ceiling(leftovers);
    return start.exists(first -> first + received >= ceiling)
        ? new PageEnd.CappedByLinkedIn(ceiling)
        : PageEnd.END;
  }

  /** LinkedIn's, by product; a URL's product is what the vendor took it for. */
  private int ceiling(SearchLeftovers leftovers) {
    Object product =
        kind.fixed().getOrDefault("api", leftovers.resolvedQuery().getOrDefault("api", "classic"));
    return product.equals("classic") ? CLASSIC_MOST : PREMIUM_MOST;
  }
}
