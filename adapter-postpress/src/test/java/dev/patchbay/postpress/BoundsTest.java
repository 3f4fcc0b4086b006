package dev.patchbay.postpress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.PortCall;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.search.CompanyQuery;
import dev.patchbay.search.JobQuery;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.PostQuery;
import dev.patchbay.search.RecruiterPeopleQuery;
import dev.patchbay.search.SalesNavigatorCompanyQuery;
import dev.patchbay.search.SalesNavigatorPeopleQuery;
import dev.patchbay.value.EmploymentType;
import dev.patchbay.value.Money;
import dev.patchbay.value.MoneyRange;
import dev.patchbay.value.Range;
import dev.patchbay.value.SearchLocale;
import dev.patchbay.value.Within;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bounds and closed lists of the vendor's page: beyond them nothing is sent, and the message helps.
 */
class BoundsTest {
  private static final Bench BENCH = new Bench();

  @AfterAll
  static void close() {
    BENCH.close();
  }

  static Stream<Arguments> beyond() {
    return Stream.of(
        row(
            "classicPeople.pageSize",
            "50",
            b -> b.patchbay.search().people(PeopleQuery.builder().pageSize(51).build())),
        row(
            "classicCompanies.pageSize",
            "50",
            b -> b.patchbay.search().companies(CompanyQuery.builder().pageSize(51).build())),
        row(
            "classicPosts.pageSize",
            "50",
            b -> b.patchbay.search().posts(PostQuery.builder().pageSize(51).build())),
        row(
            "classicJobs.pageSize",
            "50",
            b -> b.patchbay.search().jobs(JobQuery.builder().pageSize(51).build())),
        row(
            "salesNavigatorPeople.pageSize",
            "100",
            b ->
                b.patchbay
                    .search()
                    .salesNavigatorPeople(
                        SalesNavigatorPeopleQuery.builder().pageSize(101).build())),
        row(
            "recruiterPeople.pageSize",
            "100",
            b ->
                b.patchbay
                    .search()
                    .recruiterPeople(RecruiterPeopleQuery.builder().pageSize(101).build())),
        row(
            "classicPosts.datePosted",
            "PAST_24_HOURS, PAST_WEEK and PAST_MONTH|past 24 hours, week or month",
            b -> b.patchbay.search().posts(PostQuery.builder().datePosted(Within.days(3)).build())),
        row(
            "classicJobs.minimumSalary",
            "the nearest is 100000",
            b ->
                b.patchbay
                    .search()
                    .jobs(JobQuery.builder().minimumSalary(Money.of("USD", 105_000)).build())),
        row(
            "classicJobs.minimumSalary",
            "USD, AUD, CAD and GBP",
            b ->
                b.patchbay
                    .search()
                    .jobs(JobQuery.builder().minimumSalary(Money.of("EUR", 100_000)).build())),
        row(
            "salesNavigatorCompanies.annualRevenue",
            "the nearest is 500000000",
            b ->
                b.patchbay
                    .search()
                    .salesNavigatorCompanies(
                        SalesNavigatorCompanyQuery.builder()
                            .annualRevenue(MoneyRange.between("USD", 1_000_000, 600_000_000))
                            .build())),
        row(
            "recruiterPeople.employmentTypes",
            "FULL_TIME, PART_TIME, CONTRACT, INTERNSHIP",
            b ->
                b.patchbay
                    .search()
                    .recruiterPeople(
                        RecruiterPeopleQuery.builder()
                            .employmentTypes(EmploymentType.VOLUNTEER)
                            .build())),
        row(
            "recruiterPeople.locale",
            "choose one of the other constants",
            b ->
                b.patchbay
                    .search()
                    .recruiterPeople(
                        RecruiterPeopleQuery.builder().locale(SearchLocale.UNKNOWN).build())),
        row(
            "recruiterPeople.graduationYear",
            "a whole number of four digits",
            b ->
                b.patchbay
                    .search()
                    .recruiterPeople(
                        RecruiterPeopleQuery.builder()
                            .graduationYear(Range.between(99, 2020))
                            .build())),
        row(
            "recruiterPeople.hidePreviouslyViewed",
            "1",
            b ->
                b.patchbay
                    .search()
                    .recruiterPeople(
                        RecruiterPeopleQuery.builder().hidePreviouslyViewed(0).build())),
        row(
            "classicPeople.profileLanguages",
            "two",
            b ->
                b.patchbay.search().people(PeopleQuery.builder().profileLanguages("eng").build())));
  }

  private static Arguments row(String key, String help, Function<Bench, PortCall<?>> call) {
    return Arguments.of(key, help, call);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("beyond")
  void what_the_page_does_not_allow_is_refused_with_what_it_does(
      String key, String help, Function<Bench, PortCall<?>> call) {
    PortError error = call.apply(BENCH).execute().getLeft();

    assertThat(error).isInstanceOf(FixCall.class);
    assertThat(error.message()).contains(key);
    assertThat(error.message()).containsPattern(help);
    assertThat(BENCH.requests()).isEmpty();
  }
}
