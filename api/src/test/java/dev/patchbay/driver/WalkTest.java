package dev.patchbay.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.ListCall;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.PortException;
import dev.patchbay.error.Resume;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.profile.ListEmployees;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.spi.CallContext;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WalkTest {
  private final StubAdapter adapter = StubAdapter.thatCanDoEverything();
  private final Patchbay patchbay =
      Patchbay.over(adapter, new VirtualTime().environment(), CallOptions.DEFAULT);

  private ListCall<PersonHit> data() {
    return patchbay.search().people(PeopleQuery.builder().keywords("data").build());
  }

  /** Pages by number; the last names no next one. */
  private void pages(List<List<String>> slugs) {
    adapter.on(
        SearchOperations.SEARCH_PEOPLE,
        (query, context) -> {
          int number = context.cursor().map(Integer::parseInt).getOrElse(0);
          return Either.right(
              page(slugs.get(number), number + 1 < slugs.size() ? number + 1 : -1, context));
        });
  }

  private static Page<PersonHit> page(List<String> slugs, int next, CallContext context) {
    List<PersonHit> rows =
        slugs.stream().map(slug -> PersonHit.builder(ProfileRef.of(slug)).build()).toList();
    return next < 0
        ? Page.whole(rows)
        : Page.of(
            rows,
            PageEnd.MORE,
            Option.some(
                context.pageToken(
                    SearchOperations.SEARCH_PEOPLE, StubAdapter.VENDOR, String.valueOf(next))));
  }

  private static List<String> names(Stream<PersonHit> hits) {
    return hits.map(hit -> hit.ref().publicIdentifier().get()).toList();
  }

  @Test
  void a_stream_reads_all_pages_in_order() {
    pages(List.of(List.of("anna", "bo1"), List.of(), List.of("cleo")));

    assertThat(names(data().stream())).containsExactly("anna", "bo1", "cleo");
    assertThat(adapter.asked).hasSize(3);
  }

  @Test
  void a_stream_reads_no_page_before_it_is_asked_for() {
    pages(List.of(List.of("anna", "bo1"), List.of("cleo")));

    assertThat(names(data().stream().limit(1))).containsExactly("anna");
    assertThat(adapter.asked).hasSize(1);
  }

  @Test
  void rows_seen_before_are_dropped_and_counted() {
    pages(List.of(List.of("anna", "bo1"), List.of("bo1", "cleo")));

    List<Page<PersonHit>> walked = new ArrayList<>();
    data().pages().forEach(page -> walked.add(page.get().value()));

    assertThat(walked.get(1).rows()).hasSize(1);
    assertThat(walked.get(1).repeatsDropped()).isEqualTo(1);
  }

  @Test
  void a_cursor_that_leads_back_ends_the_walk_with_an_error() {
    adapter.on(
        SearchOperations.SEARCH_PEOPLE,
        (query, context) -> Either.right(page(List.of("anna"), 7, context)));

    List<Either<PortError, Answer<Page<PersonHit>>>> walked = new ArrayList<>();
    data().pages().forEach(walked::add);

    assertThat(walked).hasSize(2);
    assertThat(walked.get(1).getLeft().message())
        .isEqualTo(
            "search.people at stub: unexpected answer: the vendor's cursor leads back to a page"
                + " that was read already");
  }

  @Test
  void ever_new_cursors_without_a_new_row_end_the_walk_with_an_error() {
    adapter.on(
        SearchOperations.SEARCH_PEOPLE,
        (query, context) ->
            Either.right(
                page(
                    List.of("anna"),
                    context.cursor().map(Integer::parseInt).getOrElse(0) + 1,
                    context)));

    List<Either<PortError, Answer<Page<PersonHit>>>> walked = new ArrayList<>();
    data().pages().forEach(walked::add);

    assertThat(walked).hasSize(26);
    assertThat(walked.get(25).getLeft().message())
        .isEqualTo(
            "search.people at stub: unexpected answer: 25 pages in a row held no new row, and there"
                + " is a next");
  }

  @Test
  void some_empty_pages_in_a_row_and_an_empty_end_are_no_error() {
    List<List<String>> slugs = new ArrayList<>(Collections.nCopies(24, List.of()));
    slugs.add(List.of("anna"));
    slugs.addAll(Collections.nCopies(25, List.of()));
    pages(slugs);

    assertThat(names(data().stream())).containsExactly("anna");
    assertThat(adapter.asked).hasSize(50);
  }

  @Test
  void the_first_error_ends_pages_and_is_thrown_by_streams() {
    adapter.on(
        SearchOperations.SEARCH_PEOPLE,
        (query, context) ->
            Either.left(
                new Resume.NetworkFailure(
                    Origin.local("search.people", StubAdapter.VENDOR), "reset")));

    Iterator<Either<PortError, Answer<Page<PersonHit>>>> pages = data().pages().iterator();
    assertThat(pages.next().isLeft()).isTrue();
    assertThat(pages.hasNext()).isFalse();
    assertThatThrownBy(() -> data().stream().toList())
        .isInstanceOf(PortException.class)
        .hasMessage("search.people at stub: the network failed: reset");
  }

  @Test
  void a_token_survives_as_text_and_reads_on() {
    pages(List.of(List.of("anna"), List.of("bo1")));

    String text = data().execute().get().value().next().get().text();

    assertThat(names(data().from(text).stream())).containsExactly("bo1");
  }

  @Test
  void a_list_made_of_another_list_reads_on_where_the_inner_one_ended() {
    pages(List.of(List.of("anna"), List.of("bo1")));
    adapter.on(
        ProfileOperations.PROFILE_COMPANY_EMPLOYEES,
        (company, context) -> {
          PeopleQuery query = PeopleQuery.builder().keywords("data").build();
          // A list called on the way to something else begins at its beginning.
          assertThat(
                  context
                      .call(SearchOperations.SEARCH_PEOPLE, query)
                      .get()
                      .value()
                      .next()
                      .get()
                      .cursor())
              .isEqualTo("1");
          return context
              .page(SearchOperations.SEARCH_PEOPLE, query, context.cursor())
              .map(Answer::value)
              .map(
                  inner ->
                      Page.of(
                          inner.rows(),
                          inner.end(),
                          inner
                              .next()
                              .map(
                                  token ->
                                      context.pageToken(
                                          ProfileOperations.PROFILE_COMPANY_EMPLOYEES,
                                          StubAdapter.VENDOR,
                                          token.cursor()))));
        });

    Stream<PersonHit> employees =
        patchbay.profiles().companyEmployees(ListEmployees.of(CompanyRef.of("1035"))).stream();

    assertThat(names(employees)).containsExactly("anna", "bo1");
  }

  @Test
  void a_token_of_another_query_is_refused() {
    pages(List.of(List.of("anna"), List.of("bo1")));
    String text = data().execute().get().value().next().get().text();

    PortError error =
        patchbay
            .search()
            .people(PeopleQuery.builder().keywords("nurse").build())
            .from(text)
            .execute()
            .getLeft();

    assertThat(error.message())
        .isEqualTo(
            "search.people at stub: classicPeople.cursor: it is a page of another query;"
                + " use the token of a page of this very list");
    assertThat(adapter.asked).hasSize(1);
  }

  @Test
  void damaged_token_text_is_refused() {
    assertThat(data().from("not a token").execute().getLeft())
        .isInstanceOf(FixCall.InvalidRequest.class);
    assertThat(adapter.asked).isEmpty();
  }
}
