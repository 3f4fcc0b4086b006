package dev.patchbay.linkedapi.search;

import static dev.patchbay.search.SearchOperations.SEARCH_BY_URL;
import static dev.patchbay.search.SearchOperations.SEARCH_COMPANIES;
import static dev.patchbay.search.SearchOperations.SEARCH_JOBS;
import static dev.patchbay.search.SearchOperations.SEARCH_LOOK_UP_TERMS;
import static dev.patchbay.search.SearchOperations.SEARCH_PEOPLE;
import static dev.patchbay.search.SearchOperations.SEARCH_POSTS;
import static dev.patchbay.search.SearchOperations.SEARCH_RECRUITER_PEOPLE;
import static dev.patchbay.search.SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES;
import static dev.patchbay.search.SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Support;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.background.Definition;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.client.Spellings;
import dev.patchbay.profile.Job;
import dev.patchbay.search.JobQuery;
import dev.patchbay.search.SalesNavigatorPeopleQuery;
import dev.patchbay.search.SearchHit;
import dev.patchbay.search.UrlQuery;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.support.argument.TermResolver;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Searches, each one workflow, with all that is found in one answer. */
public final class LinkedApiSearch {
  private static final String UNSEEN =
      "visits every row in the same workflow; where the vendor answers what it found there is not"
          + " documented, so a page that is not found is a gap";

  private final Workflows workflows;
  private final ArgumentMap<SalesNavigatorPeopleQuery> salesPeople;
  private final ArgumentMap<JobQuery> jobs;

  public LinkedApiSearch(Workflows workflows, Spellings spellings) {
    this.workflows = workflows;
    this.salesPeople = SearchArguments.salesPeople(spellings);
    this.jobs = SearchArguments.jobs(spellings);
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            SEARCH_PEOPLE,
            (query, context) ->
                search(
                    SEARCH_PEOPLE,
                    query,
                    context,
                    SearchArguments.PEOPLE,
                    Search.PEOPLE,
                    Asked.of(query.pageSize(), query.open(), Opening.PEOPLE)),
            entry ->
                opening(found(entry, SearchArguments.PEOPLE, Search.PEOPLE))
                    .fields(SearchFields.people()))
        .on(
            SEARCH_SALES_NAVIGATOR_PEOPLE,
            (query, context) ->
                search(
                    SEARCH_SALES_NAVIGATOR_PEOPLE,
                    query,
                    context,
                    salesPeople,
                    Search.SALES_PEOPLE,
                    Asked.of(query.pageSize(), query.open(), Opening.SALES_PEOPLE)),
            entry ->
                opening(found(entry, salesPeople, Search.SALES_PEOPLE))
                    .needs("SALES_NAVIGATOR")
                    .fields(SearchFields.salesPeople()))
        .on(
            SEARCH_COMPANIES,
            (query, context) ->
                search(
                    SEARCH_COMPANIES,
                    query,
                    context,
                    SearchArguments.COMPANIES,
                    Search.COMPANIES,
                    Asked.of(query.pageSize(), query.open(), Opening.COMPANIES)),
            entry ->
                opening(found(entry, SearchArguments.COMPANIES, Search.COMPANIES))
                    .fields(SearchFields.companies()))
        .on(
            SEARCH_SALES_NAVIGATOR_COMPANIES,
            (query, context) ->
                search(
                    SEARCH_SALES_NAVIGATOR_COMPANIES,
                    query,
                    context,
                    SearchArguments.SALES_COMPANIES,
                    Search.SALES_COMPANIES,
                    Asked.of(query.pageSize())),
            entry ->
                found(entry, SearchArguments.SALES_COMPANIES, Search.SALES_COMPANIES)
                    .needs("SALES_NAVIGATOR")
                    .refuses(
                        "open",
                        Reason.NOT_DOCUMENTED,
                        "what may follow this search; open companies with profile.company")
                    .fields(SearchFields.salesCompanies()))
        .with(this::contents)
        .without(SEARCH_RECRUITER_PEOPLE, Reason.VENDOR_CANNOT, "it has no Recruiter actions")
        .without(
            SEARCH_LOOK_UP_TERMS,
            Reason.VENDOR_CANNOT,
            "names go to LinkedIn as they are; there is nothing to look up");
  }

  private AdapterTable.Builder contents(AdapterTable.Builder table) {
    return table
        .on(
            SEARCH_POSTS,
            (query, context) ->
                search(
                    SEARCH_POSTS,
                    query,
                    context,
                    SearchArguments.POSTS,
                    Search.POSTS,
                    Asked.of(query.pageSize())),
            entry ->
                found(entry, SearchArguments.POSTS, Search.POSTS)
                    .refuses(
                        "open",
                        Reason.NOT_DOCUMENTED,
                        "what may follow this search; its rows are whole posts already")
                    .fields(SearchFields.posts()))
        .on(
            SEARCH_JOBS,
            (query, context) ->
                search(
                    SEARCH_JOBS,
                    query,
                    context,
                    jobs,
                    Search.JOBS,
                    Asked.<Job>of(query.pageSize()).with("allowSimilarResults", false)),
            entry ->
                found(entry, jobs, Search.JOBS)
                    .refuses(
                        "open",
                        Reason.VENDOR_CANNOT,
                        "no action opens the jobs of a search; open them with profile.job")
                    .fields(SearchFields.jobs()))
        .on(
            SEARCH_BY_URL,
            this::byUrl,
            entry ->
                entry
                    .accepts("searchUrl")
                    .accepts(
                        "pageSize", declared -> declared.between(1, Search.SALES_PEOPLE.most()))
                    .latency(Latency.BACKGROUND)
                    .fields(SearchFields.hits()));
  }

  private static OperationEntry found(
      OperationEntry entry, ArgumentMap<?> arguments, Search<?, ?> search) {
    String source = "the vendor's page on " + search.action();
    return entry
        .arguments(arguments)
        .latency(Latency.BACKGROUND)
        .limit("rowsPerQuery", search.most(), "rows", source)
        .limit("pageSize.default", search.usual(), "rows", source);
  }

  private static OperationEntry opening(OperationEntry entry) {
    return entry.accepts(
        "open",
        declared ->
            declared.with(new Support(Support.Level.NATIVE, Option.none(), UNSEEN, List.of())));
  }

  private <Q extends Request, W, T> Either<PortError, Answer<Page<T>>> search(
      Operation<Q, Page<T>> operation,
      Q query,
      CallContext context,
      ArgumentMap<Q> arguments,
      Search<W, T> search,
      Asked<T> asked) {
    return asked
        .limit(operation, search.usual())
        .flatMap(
            limit ->
                arguments
                    .encode(query, LinkedApi.VENDOR, context, TermResolver.none())
                    .flatMap(
                        encoded -> {
                          Map<String, Object> body =
                              new LinkedHashMap<>(
                                  Search.listing(encoded.body(), "filter", "postedBy"));
                          limit.sent().forEach(rows -> body.put("limit", rows));
                          body.putAll(asked.fixed());
                          return workflows.run(
                              operation,
                              query,
                              context,
                              Definition.of(search.action(body).then(asked.children()))
                                  .noting(encoded.notes())
                                  .noting(limit.notes()),
                              (outcome, reading) ->
                                  search.page(outcome, limit.rows(), asked.opening(), reading));
                        }));
  }

  private Either<PortError, Answer<Page<SearchHit>>> byUrl(UrlQuery query, CallContext context) {
    return UrlSearch.of(query.searchUrl()).flatMap(kind -> byUrl(query, kind, context));
  }

  private <T> Either<PortError, Answer<Page<SearchHit>>> byUrl(
      UrlQuery query, UrlSearch<T> kind, CallContext context) {
    Search<?, T> search = kind.search();
    if (query.pageSize().exists(rows -> rows > search.most())) {
      return Either.left(
          new FixCall.InvalidRequest(
              LinkedApi.origin(SEARCH_BY_URL),
              SEARCH_BY_URL.key("pageSize"),
              "is more than the " + search.most() + " rows of " + search.action()));
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("customSearchUrl", query.searchUrl());
    query.pageSize().forEach(rows -> body.put("limit", rows));
    return workflows.run(
        SEARCH_BY_URL,
        query,
        context,
        Definition.of(search.action(body)),
        (outcome, reading) ->
            search
                .page(outcome, query.pageSize().getOrElse(search.usual()), Option.none(), reading)
                .map(
                    page ->
                        Page.of(
                            page.rows().stream().map(kind.found()).toList(),
                            page.end(),
                            Option.none())));
  }
}
