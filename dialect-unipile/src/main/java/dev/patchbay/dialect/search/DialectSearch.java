package dev.patchbay.dialect.search;

import static dev.patchbay.support.argument.Encodings.asIs;
import static dev.patchbay.support.argument.WirePlace.body;
import static dev.patchbay.support.argument.WirePlace.query;

import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Support;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.DialectOptions;
import dev.patchbay.dialect.read.Posts;
import dev.patchbay.dialect.read.RowFields;
import dev.patchbay.dialect.read.Rows;
import dev.patchbay.dialect.wire.PostsWire;
import dev.patchbay.dialect.wire.SearchApi;
import dev.patchbay.dialect.wire.SearchWire;
import dev.patchbay.post.Post;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.Job;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.search.JobQuery;
import dev.patchbay.search.PostQuery;
import dev.patchbay.search.SearchHit;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.search.TermLookup;
import dev.patchbay.search.UrlQuery;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The search room of the dialect: all nine operations, native at both vendors. A vendor with more
 * arguments adds rows before the room enters a table. Immutable.
 */
public final class DialectSearch {
  private static final String SOURCE = "vendor documentation, LinkedIn search";

  private final Dialect dialect;
  private final Map<Operation<?, ?>, UnaryOperator<?>> more;
  private final Set<String> alsoFilled;

  private DialectSearch(
      Dialect dialect, Map<Operation<?, ?>, UnaryOperator<?>> more, Set<String> alsoFilled) {
    this.dialect = dialect;
    this.more = Map.copyOf(more);
    this.alsoFilled = Set.copyOf(alsoFilled);
  }

  /** The room with what both vendors have. */
  public static DialectSearch of(Dialect dialect) {
    return new DialectSearch(dialect, Map.of(), Set.of());
  }

  /** The same with more rows of one search's arguments, or some of them overridden. */
  public <Q extends Request> DialectSearch with(
      Operation<Q, ?> operation, UnaryOperator<ArgumentMap.Builder<Q>> rows) {
    Map<Operation<?, ?>, UnaryOperator<?>> all = new HashMap<>(more);
    all.put(operation, rows);
    return new DialectSearch(dialect, all, alsoFilled);
  }

  /** The same with fields that this vendor fills too, e.g. {@code tags}. */
  public DialectSearch filling(String... fields) {
    Set<String> all = new HashSet<>(alsoFilled);
    all.addAll(List.of(fields));
    return new DialectSearch(dialect, more, all);
  }

  /** Adds the operations of search to a table. */
  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    RefIds ids = new RefIds();
    Wire<SearchApi> wire = dialect.wire(SearchApi.class);
    SearchFields fields = new SearchFields(alsoFilled);
    DialectOptions options = dialect.options();
    addPeople(
        table,
        wire,
        fields,
        people("classic", SearchOperations.SEARCH_PEOPLE, ClassicPeopleArguments.rows(ids)),
        SearchFields.NOT_CLASSIC);
    addPeople(
        table,
        wire,
        fields,
        people(
            "sales_navigator",
            SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE,
            SalesNavigatorPeopleArguments.rows(options, ids)),
        RowFields.RECRUITER_ONLY);
    addPeople(
        table,
        wire,
        fields,
        people(
            "recruiter", SearchOperations.SEARCH_RECRUITER_PEOPLE, RecruiterPeopleArguments.rows()),
        SearchFields.NOT_RECRUITER);
    addCompanies(
        table,
        wire,
        fields,
        companies("classic", SearchOperations.SEARCH_COMPANIES, ClassicCompanyArguments.rows()));
    addCompanies(
        table,
        wire,
        fields,
        companies(
            "sales_navigator",
            SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES,
            SalesNavigatorCompanyArguments.rows(options)));
    addPosts(table, wire, fields, ids);
    addJobs(table, wire, fields);
    return addRest(table, wire, fields);
  }

  private <Q extends Request> ArgumentMap<Q> arguments(
      Operation<Q, ?> operation, ArgumentMap.Builder<Q> rows) {
    @SuppressWarnings("unchecked")
    UnaryOperator<ArgumentMap.Builder<Q>> changes =
        (UnaryOperator<ArgumentMap.Builder<Q>>)
            more.getOrDefault(operation, UnaryOperator.identity());
    return changes.apply(rows).build();
  }

  private <Q extends Request> SearchKind<Q, SearchWire.Person, PersonHit> people(
      String product, Operation<Q, Page<PersonHit>> operation, ArgumentMap.Builder<Q> rows) {
    return new SearchKind<>(
        operation,
        Map.of("api", product, "category", "people"),
        arguments(operation, rows),
        SearchApi::people,
        (items, reading, leftovers, context) ->
            Rows.read(items, new PersonHits(reading, leftovers)::read),
        Opening.people());
  }

  private <Q extends Request> void addPeople(
      AdapterTable.Builder table,
      Wire<SearchApi> wire,
      SearchFields fields,
      SearchKind<Q, SearchWire.Person, PersonHit> kind,
      Set<String> lacking) {
    table.on(
        kind.operation(),
        new SearchHandler<>(dialect, wire, kind),
        entry ->
            described(entry, kind)
                .accepts("open", open -> open.with(kind.opening().support()))
                .fields(fields.people(lacking)));
  }

  private <Q extends Request> SearchKind<Q, SearchWire.Company, Company> companies(
      String product, Operation<Q, Page<Company>> operation, ArgumentMap.Builder<Q> rows) {
    return new SearchKind<>(
        operation,
        Map.of("api", product, "category", "companies"),
        arguments(operation, rows),
        SearchApi::companies,
        (items, reading, leftovers, context) -> Rows.read(items, new CompanyHits(reading)::read),
        Opening.companies());
  }

  private <Q extends Request> void addCompanies(
      AdapterTable.Builder table,
      Wire<SearchApi> wire,
      SearchFields fields,
      SearchKind<Q, SearchWire.Company, Company> kind) {
    table.on(
        kind.operation(),
        new SearchHandler<>(dialect, wire, kind),
        entry ->
            described(entry, kind)
                .accepts("open", open -> open.with(kind.opening().support()))
                .fields(fields.companies()));
  }

  private void addPosts(
      AdapterTable.Builder table, Wire<SearchApi> wire, SearchFields fields, RefIds ids) {
    SearchKind<PostQuery, PostsWire.Post, Post> kind =
        new SearchKind<>(
            SearchOperations.SEARCH_POSTS,
            Map.of("api", "classic", "category", "posts"),
            arguments(SearchOperations.SEARCH_POSTS, ClassicPostArguments.rows(ids)),
            SearchApi::posts,
            (items, reading, leftovers, context) -> {
              items.stream().filter(Objects::nonNull).forEach(leftovers::post);
              return new Posts(context.environment().clock(), reading).all(items);
            },
            Opening.posts());
    table.on(
        kind.operation(),
        new SearchHandler<>(dialect, wire, kind),
        entry ->
            described(entry, kind)
                .accepts("open", open -> open.with(kind.opening().support()))
                .fields(fields.posts()));
  }

  private void addJobs(AdapterTable.Builder table, Wire<SearchApi> wire, SearchFields fields) {
    SearchKind<JobQuery, SearchWire.Job, Job> kind =
        new SearchKind<>(
            SearchOperations.SEARCH_JOBS,
            Map.of("api", "classic", "category", "jobs"),
            arguments(SearchOperations.SEARCH_JOBS, ClassicJobArguments.rows()),
            SearchApi::jobs,
            (items, reading, leftovers, context) ->
                Rows.read(items, new JobHits(reading, leftovers)::read),
            Opening.none());
    table.on(
        kind.operation(),
        new SearchHandler<>(dialect, wire, kind),
        entry ->
            described(entry, kind)
                .refuses(
                    "open",
                    Support.Reason.VENDOR_CANNOT,
                    "the vendor reads no job postings of others")
                .fields(fields.jobs()));
  }

  private AdapterTable.Builder addRest(
      AdapterTable.Builder table, Wire<SearchApi> wire, SearchFields fields) {
    SearchKind<UrlQuery, Map<String, Object>, SearchHit> byUrl =
        new SearchKind<>(
            SearchOperations.SEARCH_BY_URL,
            Map.of(),
            arguments(
                SearchOperations.SEARCH_BY_URL,
                ArgumentMap.of(SearchOperations.SEARCH_BY_URL)
                    .row("searchUrl", body("url"), asIs())
                    .row("pageSize", query("limit"), asIs(), size -> size.between(1, 100))),
            SearchApi::byUrl,
            new UrlHits(dialect.settings().moshi())::read,
            Opening.none());
    ArgumentMap<TermLookup> lookup =
        arguments(SearchOperations.SEARCH_LOOK_UP_TERMS, TermLookupArguments.rows());
    return table
        .on(
            byUrl.operation(),
            new SearchHandler<>(dialect, wire, byUrl),
            entry -> described(entry, byUrl).fields(fields.hits()))
        .on(
            SearchOperations.SEARCH_LOOK_UP_TERMS,
            new LookUpHandler(dialect, wire, lookup),
            entry ->
                entry
                    .arguments(lookup)
                    .fields(SearchFields.terms())
                    .limit("limit", 100, "terms of a lookup", SOURCE));
  }

  private static OperationEntry described(OperationEntry entry, SearchKind<?, ?, ?> kind) {
    entry.arguments(kind.arguments());
    Object product = kind.fixed().get("api");
    if (product == null || product.equals("classic")) {
      entry
          .limit("rowsOfQuery", SearchHandler.CLASSIC_MOST, "rows of a Classic query", SOURCE)
          .limit("pageSizeAdvised", 50, "rows of a Classic page", SOURCE);
    }
    if (!"classic".equals(product)) {
      entry.limit(
          "rowsOfPremiumQuery",
          SearchHandler.PREMIUM_MOST,
          "rows of a Sales Navigator or Recruiter query",
          SOURCE);
    }
    if ("sales_navigator".equals(product)) {
      entry.needs("SALES_NAVIGATOR");
    } else if ("recruiter".equals(product)) {
      entry.needs("RECRUITER");
    }
    return entry;
  }
}
