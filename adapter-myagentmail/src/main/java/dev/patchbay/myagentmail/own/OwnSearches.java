package dev.patchbay.myagentmail.own;

import static dev.patchbay.myagentmail.intent.IntentOperations.GET_SEARCH;
import static dev.patchbay.myagentmail.intent.IntentOperations.LIST_SEARCHES;
import static dev.patchbay.myagentmail.intent.IntentOperations.RUN_SEARCH;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Gap;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.Spent;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.error.PortError;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.client.MyAgentMailErrors;
import dev.patchbay.myagentmail.client.Told;
import dev.patchbay.myagentmail.intent.ClassifiedPost;
import dev.patchbay.myagentmail.intent.ClassifiedSearch;
import dev.patchbay.myagentmail.intent.GetSearch;
import dev.patchbay.myagentmail.intent.ListSearches;
import dev.patchbay.myagentmail.intent.RunSearch;
import dev.patchbay.myagentmail.intent.SearchReport;
import dev.patchbay.myagentmail.read.Rows;
import dev.patchbay.myagentmail.wire.FoundWire;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Classified searches (vendor reference 7). A search may fail although HTTP says success: with some
 * results the failure is a gap of the answer, with none it is the answer.
 */
public final class OwnSearches {
  private static final String BUDGET = "search_history";

  private final MyAgentMail vendor;

  public OwnSearches(MyAgentMail vendor) {
    this.vendor = vendor;
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            RUN_SEARCH,
            this::run,
            entry ->
                OwnFields.all(entry, RUN_SEARCH)
                    .session(SessionUse.OPTIONAL)
                    .accepts("lookBack", one -> one.allowing(OwnWords.LOOK_BACKS.writable()))
                    .accepts("minIntent", one -> one.allowing(OwnWords.INTENTS.writable()))
                    .accepts("limit", most -> most.between(1, 100))
                    .limit("limit.default", 50, "results", "the vendor's page on searches")
                    .limit(
                        "perMinute", 60, "calls in the bucket llm", "the vendor's page on limits"))
        .on(
            LIST_SEARCHES,
            this::list,
            entry ->
                OwnFields.all(entry, LIST_SEARCHES)
                    .session(SessionUse.FORBIDDEN)
                    .accepts("limit", most -> most.between(1, Integer.MAX_VALUE))
                    .latency(Latency.STORE))
        .on(
            GET_SEARCH,
            this::get,
            entry ->
                OwnFields.all(entry, GET_SEARCH)
                    .session(SessionUse.FORBIDDEN)
                    .latency(Latency.STORE));
  }

  private Either<PortError, Answer<SearchReport>> run(RunSearch request, CallContext context) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", request.query().strip());
    body.put("intentDescription", request.intentDescription().strip());
    request.lookBack().flatMap(OwnWords.LOOK_BACKS::text).forEach(w -> body.put("lookback", w));
    request.minIntent().flatMap(OwnWords.INTENTS::text).forEach(w -> body.put("minIntent", w));
    request.limit().forEach(most -> body.put("limit", most));
    MyAgentMail.pin(body, context);
    return vendor
        .read(RUN_SEARCH, context, api -> api.runSearch(body))
        .flatMap(
            told -> {
              Reading reading = told.reading().spent(Spent.one(BUDGET));
              return report(told, reading)
                  .flatMap(
                      report -> {
                        Option<PortError> broken = broken(told, report);
                        if (broken.isDefined() && report.results().isEmpty()) {
                          return Either.left(vendor.noting(broken.get(), context));
                        }
                        broken.forEach(error -> reading.gap(new Gap("results", error)));
                        return Either.right(new Answer<>(report, reading.notes()));
                      });
            });
  }

  /** What went wrong with a search, if something did. */
  private static Option<PortError> broken(Told told, SearchReport report) {
    return report
        .search()
        .errorCode()
        .map(
            code ->
                MyAgentMail.naming(
                    told.problem(MyAgentMailErrors.said(told.object("search"))),
                    report.search().session()));
  }

  private Either<PortError, Answer<Page<ClassifiedSearch>>> list(
      ListSearches request, CallContext context) {
    Map<String, String> query = new LinkedHashMap<>();
    request.limit().forEach(most -> query.put("limit", String.valueOf(most)));
    return vendor
        .read(LIST_SEARCHES, context, api -> api.searches(query))
        .flatMap(
            told ->
                told.list("searches", FoundWire.Search.class)
                    .map(
                        searches -> {
                          Reading reading = told.reading().freshness(Freshness.STORED);
                          List<ClassifiedSearch> rows = new ArrayList<>(searches.size());
                          for (FoundWire.Search one : searches) {
                            String id = one.id();
                            if (id == null || id.isBlank()) {
                              reading.unrecognised("ref", "absent");
                            } else {
                              rows.add(new Found(reading).search(id, one));
                            }
                          }
                          return new Answer<>(
                              Rows.onePage(rows, searches.size(), request.limit()),
                              reading.notes());
                        }));
  }

  private Either<PortError, Answer<SearchReport>> get(GetSearch request, CallContext context) {
    if (!request.search().kind().equals(Found.SEARCH)) {
      return MyAgentMail.invalid(GET_SEARCH, "search", "is no search of this vendor; list them");
    }
    return vendor
        .read(GET_SEARCH, context, api -> api.search(request.search().id()))
        .flatMap(
            told -> {
              Reading reading = told.reading().freshness(Freshness.STORED);
              return report(told, reading)
                  .map(
                      report -> {
                        broken(told, report)
                            .forEach(error -> reading.gap(new Gap("results", error)));
                        return new Answer<>(report, reading.notes());
                      });
            });
  }

  private static Either<PortError, SearchReport> report(Told told, Reading reading) {
    Found found = new Found(reading);
    return told.part("search", FoundWire.Search.class)
        .flatMap(
            search -> {
              String id = search.id();
              return id == null || id.isBlank()
                  ? Either.left(told.lacking("the search has no id"))
                  : told.list("results", FoundWire.Result.class)
                      .map(
                          results -> {
                            List<ClassifiedPost> rows =
                                results.stream().map(found::result).toList();
                            return new SearchReport(found.search(id, search), rows);
                          });
            });
  }
}
