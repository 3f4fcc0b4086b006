package dev.patchbay.unipile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.ListCall;
import dev.patchbay.dialect.search.SearchLeftovers;
import dev.patchbay.identity.Product;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.search.CompanyQuery;
import dev.patchbay.search.JobQuery;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.PostQuery;
import dev.patchbay.search.RecruiterPeopleQuery;
import dev.patchbay.search.SalesNavigatorCompanyQuery;
import dev.patchbay.search.SalesNavigatorPeopleQuery;
import dev.patchbay.search.SearchHit;
import dev.patchbay.search.SearchPort;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermKind;
import dev.patchbay.value.Terms;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The search room over the real adapter and a simulator that checks every request. */
class SearchSandboxTest {
  private static final Terms KVIST = Terms.ids(TermKind.COMPANY, "7712346");

  private final Bench bench = new Bench();
  private final SearchPort search = bench.patchbay().search();

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void a_walk_reads_every_page_of_a_query() {
    PeopleQuery query = PeopleQuery.builder().currentCompanies(KVIST).pageSize(5).build();

    Page<PersonHit> first = answer(search.people(query)).value();
    List<PersonHit> all = search.people(query).stream().toList();

    assertThat(first.rows()).hasSize(5);
    assertThat(first.end()).isEqualTo(PageEnd.MORE);
    assertThat(first.estimatedTotal()).contains(13);
    assertThat(all).hasSize(13).extracting(PersonHit::ref).doesNotHaveDuplicates();
  }

  @Test
  void everybody_in_the_world_can_be_read() {
    Answer<Page<PersonHit>> page =
        answer(search.people(PeopleQuery.builder().pageSize(100).build()));

    assertThat(page.value().rows())
        .isNotEmpty()
        .allSatisfy(person -> assertThat(person.ref().flaws()).isEmpty());
    assertThat(page.notes().unrecognised()).isEmpty();
    assertThat(page.leftovers(SearchLeftovers.class).get().resolvedQuery())
        .containsEntry("category", "people");
  }

  @Test
  void a_name_is_looked_up_at_the_vendor() {
    Term place = search.lookUpTerms(TermKind.LOCATION, "Bergen").orThrow().rows().get(0);

    Answer<Page<PersonHit>> page =
        answer(
            search.people(
                PeopleQuery.builder().locations(Terms.named(place.name().get())).build()));

    assertThat(page.fidelity())
        .singleElement()
        .isInstanceOfSatisfying(
            ArgumentNote.ResolvedTo.class,
            note -> assertThat(note.term().id()).isEqualTo(place.id()));
  }

  @Test
  void each_product_tells_its_own_ids() {
    assertThat(
            search
                .salesNavigatorPeople(SalesNavigatorPeopleQuery.builder().keywords("data").build())
                .orThrow()
                .rows())
        .isNotEmpty()
        .allSatisfy(
            hit -> assertThat(hit.ref().memberId(Product.SALES_NAVIGATOR).isDefined()).isTrue());
    assertThat(
            search
                .recruiterPeople(RecruiterPeopleQuery.builder().keywords("data").build())
                .orThrow()
                .rows())
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.ref().memberId(Product.RECRUITER).isDefined()).isTrue());
  }

  @Test
  void companies_posts_and_jobs_are_read_without_remainder() {
    allRead(search.companies(CompanyQuery.builder().pageSize(100).build()));
    allRead(
        search.salesNavigatorCompanies(SalesNavigatorCompanyQuery.builder().pageSize(100).build()));
    allRead(search.posts(PostQuery.builder().pageSize(100).build()));
    allRead(search.jobs(JobQuery.builder().pageSize(100).build()));
  }

  @Test
  void a_url_says_what_is_found() {
    assertThat(
            search
                .byUrl(
                    "https://www.linkedin.com/search/results/people/?keywords=data"
                        + "&origin=GLOBAL_SEARCH_HEADER")
                .orThrow()
                .rows())
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit).isInstanceOf(SearchHit.PersonFound.class));
  }

  private static <T> void allRead(ListCall<T> call) {
    Answer<Page<T>> answer = answer(call);
    assertThat(answer.value().rows()).isNotEmpty();
    assertThat(answer.notes().unrecognised()).isEmpty();
  }

  private static <T> Answer<Page<T>> answer(ListCall<T> call) {
    return call.execute().getOrElseThrow(error -> new AssertionError(error.message()));
  }
}
