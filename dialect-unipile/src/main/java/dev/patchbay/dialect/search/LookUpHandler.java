package dev.patchbay.dialect.search;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.call.Expect;
import dev.patchbay.dialect.read.Rows;
import dev.patchbay.dialect.wire.SearchApi;
import dev.patchbay.dialect.wire.SearchWire;
import dev.patchbay.error.PortError;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.search.TermLookup;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.Handler;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermKind;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Terms of one catalogue: {@code GET linkedin/search/parameters}. */
final class LookUpHandler implements Handler<TermLookup, Page<Term>> {
  /** Terms on a page when the caller names no limit. */
  private static final int USUAL = 10;

  private final Dialect dialect;
  private final Wire<SearchApi> wire;
  private final ArgumentMap<TermLookup> arguments;

  LookUpHandler(Dialect dialect, Wire<SearchApi> wire, ArgumentMap<TermLookup> arguments) {
    this.dialect = dialect;
    this.wire = wire;
    this.arguments = arguments;
  }

  @Override
  public Either<PortError, Answer<Page<Term>>> handle(TermLookup lookup, CallContext context) {
    return dialect
        .account(SearchOperations.SEARCH_LOOK_UP_TERMS, context)
        .flatMap(
            account ->
                arguments
                    .encode(lookup, dialect.vendor(), context, dialect.terms())
                    .flatMap(
                        encoded -> {
                          Map<String, String> query = new LinkedHashMap<>();
                          query.put("account_id", account.id());
                          query.putAll(encoded.query());
                          return send(query, context).map(reply -> answer(lookup, reply, encoded));
                        }));
  }

  private Either<PortError, Reply<SearchWire.Parameters>> send(
      Map<String, String> query, CallContext context) {
    return wire.read(SearchOperations.SEARCH_LOOK_UP_TERMS, context, api -> api.parameters(query))
        .flatMap(
            reply ->
                Expect.read(
                    SearchOperations.SEARCH_LOOK_UP_TERMS,
                    dialect.vendor(),
                    reply,
                    SearchWire.Parameters::object,
                    "LinkedinSearchParametersList"));
  }

  private static Answer<Page<Term>> answer(
      TermLookup lookup, Reply<SearchWire.Parameters> reply, ArgumentMap.Encoded encoded) {
    Reading reading = new Reading().fidelity(encoded.notes()).requestId(reply.requestId());
    if (lookup.kind() == TermKind.EMPLOYMENT_TYPE && lookup.keywords().isDefined()) {
      reading.fidelity(
          List.of(
              new ArgumentNote.LeftOut(
                  SearchOperations.SEARCH_LOOK_UP_TERMS.key("keywords"),
                  "the vendor ignores them for EMPLOYMENT_TYPE and lists all")));
    }
    List<Term> rows = Rows.read(reply.body().items(), item -> term(lookup.kind(), item, reading));
    boolean full = rows.size() >= lookup.limit().getOrElse(USUAL);
    Page<Term> page = Page.of(rows, full ? PageEnd.PERHAPS_MORE : PageEnd.ONE_PAGE, Option.none());
    return Answer.of(page).with(reading.notes());
  }

  private static @Nullable Term term(TermKind kind, SearchWire.Parameter from, Reading reading) {
    Option<String> id = text(from.id());
    Option<String> name = text(from.title());
    if (id.isEmpty()) {
      reading.unrecognised("rows.id", "a term without id: " + name.getOrElse(""));
      return null;
    }
    return new Term(Option.some(kind), id, name, false, extra(from.additional_data()));
  }

  private static Option<String> text(@Nullable String text) {
    return Option.of(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
  }

  private static Map<String, String> extra(@Nullable Map<String, Object> told) {
    Map<String, String> extra = new LinkedHashMap<>();
    if (told != null) {
      told.forEach(
          (name, value) -> {
            if (value != null) {
              extra.put(name, plain(value));
            }
          });
    }
    return extra;
  }

  private static String plain(Object value) {
    return value instanceof Double number && number == Math.rint(number)
        ? String.valueOf(number.longValue())
        : String.valueOf(value);
  }
}
