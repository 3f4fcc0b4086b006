package dev.patchbay.linkedapi;

import static dev.patchbay.search.SearchOperations.SEARCH_PEOPLE;

import com.squareup.moshi.Types;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.wire.PersonWire.Hit;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.support.argument.Encodings;
import dev.patchbay.support.argument.TermResolver;
import dev.patchbay.support.argument.WirePlace;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Searches. {@code pageSize} is all there will be: one answer, no further page. */
final class LinkedApiSearch {
  private static final String ACTION = "st.searchPeople";
  private static final int MOST = 1000;
  private static final int USUAL = 10;
  private static final Type ROWS = Types.newParameterizedType(List.class, Hit.class);

  private static final ArgumentMap<PeopleQuery> ARGUMENTS =
      ArgumentMap.of(SEARCH_PEOPLE)
          .row("keywords", WirePlace.body("term"), Encodings.asIs())
          .row("firstName", WirePlace.body("filter.firstName"), Encodings.asIs())
          .row("lastName", WirePlace.body("filter.lastName"), Encodings.asIs())
          .row("titleKeywords", WirePlace.body("filter.position"), Encodings.asIs())
          .row("locations", WirePlace.body("filter.locations"), Encodings.termNames())
          .row("industries", WirePlace.body("filter.industries"), Encodings.termNames())
          .row("currentCompanies", WirePlace.body("filter.currentCompanies"), Encodings.termNames())
          .row("pastCompanies", WirePlace.body("filter.previousCompanies"), Encodings.termNames())
          .row("schools", WirePlace.body("filter.schools"), Encodings.termNames())
          .row(
              "networkDistances",
              WirePlace.body("filter.connectionDegrees"),
              Encodings.constants(People.DISTANCES))
          .row(
              "pageSize",
              WirePlace.body("limit"),
              Encodings.asIs(),
              declared -> declared.between(1, MOST))
          .build();

  private final LinkedApi linkedApi;
  private final Workflows workflows;

  LinkedApiSearch(LinkedApi linkedApi, Workflows workflows) {
    this.linkedApi = linkedApi;
    this.workflows = workflows;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            SEARCH_PEOPLE,
            this::people,
            entry ->
                entry
                    .arguments(ARGUMENTS)
                    .refuses("open", Reason.NOT_BUILT_YET, "open people one by one")
                    .latency(Latency.BACKGROUND)
                    .limit("rowsPerQuery", MOST, "rows", "the vendor's page on st.searchPeople")
                    .limit(
                        "pageSize.default", USUAL, "rows", "the vendor's page on st.searchPeople"))
        .without(
            SearchOperations.SEARCH_RECRUITER_PEOPLE,
            Reason.VENDOR_CANNOT,
            "it has no Recruiter actions")
        .without(
            SearchOperations.SEARCH_LOOK_UP_TERMS,
            Reason.VENDOR_CANNOT,
            "names go to LinkedIn as they are; there is nothing to look up")
        .without(
            Reason.NOT_BUILT_YET,
            "",
            SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE,
            SearchOperations.SEARCH_COMPANIES,
            SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES,
            SearchOperations.SEARCH_POSTS,
            SearchOperations.SEARCH_JOBS,
            SearchOperations.SEARCH_BY_URL);
  }

  private Either<PortError, Answer<Page<PersonHit>>> people(
      PeopleQuery query, CallContext context) {
    return ARGUMENTS
        .encode(query, LinkedApi.VENDOR, context, TermResolver.none())
        .flatMap(
            encoded ->
                workflows.run(
                    SEARCH_PEOPLE,
                    query,
                    context,
                    Definition.of(ACTION, "stSearchQueries", encoded.body())
                        .noting(encoded.notes()),
                    (result, reading) ->
                        linkedApi
                            .<List<@Nullable Hit>>part(SEARCH_PEOPLE, ROWS, result.data())
                            .map(hits -> page(hits, query.pageSize().getOrElse(USUAL), reading))));
  }

  private static Page<PersonHit> page(List<@Nullable Hit> hits, int limit, Reading reading) {
    List<PersonHit> rows = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      if (hit != null) {
        People.hit(hit, reading).forEach(rows::add);
      }
    }
    return Page.of(
        rows, hits.size() < limit ? PageEnd.ONE_PAGE : PageEnd.PERHAPS_MORE, Option.none());
  }
}
