package dev.patchbay.dialect.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.post.Post;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.GetCompany;
import dev.patchbay.profile.ResolveProfile;
import dev.patchbay.search.CompanyQuery;
import dev.patchbay.search.JobQuery;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.PostQuery;
import dev.patchbay.search.SalesNavigatorCompanyQuery;
import dev.patchbay.search.SalesNavigatorPeopleQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.MoneyRange;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.PostContentType;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermKind;
import dev.patchbay.value.Terms;
import dev.patchbay.value.Within;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SearchRefusalsTest {
  private static final ProfileRef LINA = ProfileRef.of("ACoAADexample1aBcDeFg");
  private static final ProfileRef LINAS_SLUG = ProfileRef.of("lina-orvik-3b1");

  private final SearchBench bench = new SearchBench();

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void An_amount_between_steps_is_refused_with_the_nearest_one() {
    PortError error =
        refused(
            SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES,
            SalesNavigatorCompanyQuery.builder()
                .annualRevenue(MoneyRange.between("USD", 500_000, 10_000_000))
                .build());

    assertThat(error).isInstanceOf(FixCall.UnsupportedArgument.class);
    assertThat(error.message())
        .contains(
            "salesNavigatorCompanies.annualRevenue=USD 500000",
            "LinkedIn knows 0, 200000, 1000000, 2500000, 5000000",
            "the nearest is 200000");
  }

  @Test
  void More_than_the_last_step_of_revenue_has_no_number() {
    assertThat(
            refused(
                    SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES,
                    SalesNavigatorCompanyQuery.builder()
                        .annualRevenue(MoneyRange.atMost("USD", 1_001_000_000))
                        .build())
                .message())
        .contains("the nearest is 1000000000");
  }

  @Test
  void Salaries_have_steps_by_currency() {
    assertThat(salary("USD", 50_000)).contains("=USD 50000", "the nearest is 40000");
    assertThat(salary("GBP", 200_000)).contains("the nearest is 100000");
    assertThat(salary("EUR", 40_000)).contains("the vendor takes USD, AUD, CAD and GBP");
  }

  private String salary(String currency, long amount) {
    return refused(
            SearchOperations.SEARCH_JOBS,
            JobQuery.builder().minimumSalary(currency, amount).build())
        .message();
  }

  @Test
  void Posts_know_three_ages_alone() {
    assertThat(
            refused(
                    SearchOperations.SEARCH_POSTS,
                    PostQuery.builder().datePosted(Within.days(3)).build())
                .message())
        .contains("classicPosts.datePosted=days(3)", "PAST_24_HOURS, PAST_WEEK and PAST_MONTH");
  }

  @Test
  void Constants_that_a_search_lacks_are_refused_by_name() {
    assertThat(
            refused(
                    SearchOperations.SEARCH_PEOPLE,
                    PeopleQuery.builder().networkDistances(NetworkDistance.GROUP).build())
                .message())
        .contains("classicPeople.networkDistances=GROUP");
    assertThat(
            refused(
                    SearchOperations.SEARCH_POSTS,
                    PostQuery.builder().contentType(PostContentType.JOB_POSTS).build())
                .message())
        .contains("classicPosts.contentType=JOB_POSTS");
    assertThat(
            refused(
                    SearchOperations.SEARCH_COMPANIES,
                    CompanyQuery.builder().companySizes(CompanySize.UNKNOWN).build())
                .message())
        .contains("classicCompanies.companySizes=UNKNOWN");
    assertThat(bench.requests()).isEmpty();
  }

  @Test
  void An_id_of_another_catalogue_is_refused() {
    assertThat(
            refused(
                    SearchOperations.SEARCH_PEOPLE,
                    PeopleQuery.builder()
                        .industries(Terms.ids(TermKind.SALES_INDUSTRY, "4"))
                        .build())
                .message())
        .contains("classicPeople.industries", "SALES_INDUSTRY", "INDUSTRY");
  }

  @Test
  void Pages_hold_at_most_100() {
    assertThat(
            refused(SearchOperations.SEARCH_PEOPLE, PeopleQuery.builder().pageSize(101).build())
                .message())
        .contains("classicPeople.pageSize", "100");
  }

  @Test
  void Whoever_is_known_by_slug_is_resolved_once_for_all_pages() {
    bench.answering((operation, request) -> Either.right(Answer.of(LINA)));
    PeopleQuery query = PeopleQuery.builder().followersOf(LINAS_SLUG).build();

    Answer<?> first = bench.answer(SearchOperations.SEARCH_PEOPLE, query);
    bench.call(SearchOperations.SEARCH_PEOPLE, query, Option.some("next"));

    assertThat(bench.body())
        .isEqualTo(
            Map.of(
                "api",
                "classic",
                "category",
                "people",
                "followers_of",
                List.of("ACoAADexample1aBcDeFg")));
    assertThat(bench.inner)
        .containsExactly(new ResolveProfile(LINAS_SLUG, Option.some(Product.CLASSIC)));
    assertThat(first.fidelity())
        .containsExactly(
            new ArgumentNote.ResolvedTo(
                "classicPeople.followersOf",
                Term.of(TermKind.PERSON, "ACoAADexample1aBcDeFg", "lina-orvik-3b1")));
  }

  @Test
  void A_company_known_by_slug_is_read_for_its_number() {
    CompanyRef slug = CompanyRef.of("fjordkraft-labs");
    bench.answering(
        (operation, request) ->
            Either.right(Answer.of(Company.builder(CompanyRef.of("123456")).build())));

    Answer<Page<Post>> answer =
        bench.answer(
            SearchOperations.SEARCH_POSTS, PostQuery.builder().mentioningCompanies(slug).build());

    assertThat(bench.inner).containsExactly(new GetCompany(slug));
    assertThat(bench.body())
        .isEqualTo(
            bench.json(
                """
                { "api": "classic", "category": "posts", "mentioning": { "company": ["123456"] } }
                """));
    assertThat(answer.fidelity()).hasSize(1);
  }

  @Test
  void Whoever_cannot_be_resolved_stops_the_search() {
    bench.answering((operation, request) -> Either.right(Answer.of(LINAS_SLUG)));

    assertThat(
            refused(
                    SearchOperations.SEARCH_PEOPLE,
                    PeopleQuery.builder().connectionsOf(LINAS_SLUG).build())
                .message())
        .contains("classicPeople.connectionsOf", "no id of lina-orvik-3b1");
    assertThat(bench.requests()).isEmpty();
  }

  @Test
  void Exactly_what_the_vendor_lacks_is_declared_unsupported() {
    assertThat(lacking(SearchOperations.SEARCH_PEOPLE)).isEmpty();
    assertThat(lacking(SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE))
        .containsExactly("salesNavigatorPeople.saveSearchAs");
    assertThat(lacking(SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES))
        .containsExactly("salesNavigatorCompanies.saveSearchAs");
    assertThat(lacking(SearchOperations.SEARCH_RECRUITER_PEOPLE))
        .containsExactlyInAnyOrder(
            "recruiterPeople.locale",
            "recruiterPeople.savedSearch.newestOnly",
            "recruiterPeople.degrees",
            "recruiterPeople.degrees.exclude",
            "recruiterPeople.employmentTypes",
            "recruiterPeople.yearsInCurrentCompany",
            "recruiterPeople.yearsInCurrentPosition");
    assertThat(lacking(SearchOperations.SEARCH_COMPANIES)).isEmpty();
    assertThat(lacking(SearchOperations.SEARCH_POSTS)).isEmpty();
    assertThat(lacking(SearchOperations.SEARCH_JOBS)).containsExactly("classicJobs.open");
    assertThat(lacking(SearchOperations.SEARCH_BY_URL)).isEmpty();
    assertThat(lacking(SearchOperations.SEARCH_LOOK_UP_TERMS)).isEmpty();
  }

  private List<String> lacking(Operation<?, ?> operation) {
    return capability(operation).arguments().values().stream()
        .filter(argument -> !argument.support().works())
        .map(ArgumentCapability::name)
        .toList();
  }

  @Test
  void Saved_searches_are_declared_to_override_all_else() {
    assertThat(overriding(SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE))
        .containsExactlyInAnyOrder(
            "salesNavigatorPeople.savedSearch", "salesNavigatorPeople.recentSearch");
    assertThat(overriding(SearchOperations.SEARCH_RECRUITER_PEOPLE))
        .containsExactly("recruiterPeople.savedSearch");
    assertThat(overriding(SearchOperations.SEARCH_PEOPLE)).isEmpty();
  }

  private List<String> overriding(Operation<?, ?> operation) {
    return capability(operation).arguments().values().stream()
        .filter(ArgumentCapability::overrides)
        .map(ArgumentCapability::name)
        .toList();
  }

  @Test
  void Subscriptions_and_ceilings_are_declared() {
    assertThat(capability(SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE).needs())
        .containsExactly("SALES_NAVIGATOR");
    assertThat(capability(SearchOperations.SEARCH_RECRUITER_PEOPLE).needs())
        .containsExactly("RECRUITER");
    assertThat(capability(SearchOperations.SEARCH_JOBS).needs()).isEmpty();
    assertThat(capability(SearchOperations.SEARCH_JOBS).limits())
        .anySatisfy(limit -> assertThat(limit.value()).isEqualTo(1_000));
    assertThat(capability(SearchOperations.SEARCH_RECRUITER_PEOPLE).limits())
        .anySatisfy(limit -> assertThat(limit.value()).isEqualTo(2_500));
  }

  private OperationCapability capability(Operation<?, ?> operation) {
    return bench.adapter().capabilities().operation(operation.id());
  }

  @Test
  void A_lenient_call_leaves_out_what_the_vendor_lacks() {
    bench.leniently();

    bench.answer(
        SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE,
        SalesNavigatorPeopleQuery.builder().keywords("data").saveSearchAs("mine").build());

    assertThat(bench.body())
        .isEqualTo(Map.of("api", "sales_navigator", "category", "people", "keywords", "data"));
  }

  private <Q extends Request> PortError refused(Operation<Q, ?> operation, Q query) {
    return bench.call(operation, query).getLeft();
  }
}
