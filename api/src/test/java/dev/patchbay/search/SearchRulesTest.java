package dev.patchbay.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.identity.Product;
import dev.patchbay.value.Range;
import dev.patchbay.value.SavedSearch;
import dev.patchbay.value.SearchLocale;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermKind;
import dev.patchbay.value.Within;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchRulesTest {
  private static final String IGNORED =
      ": savedSearch overrides every other filter, so this one would be ignored;"
          + " leave one of the two out";
  private static final Term SAVED = Term.id(TermKind.SAVED_SEARCH, "50001");
  private static final Term RECENT = Term.id(TermKind.RECENT_SEARCH, "60001");
  private static final Instant NEWER = Instant.parse("2026-03-01T00:00:00Z");

  @Test
  void an_ordinary_query_has_no_flaws() {
    assertThat(
            PeopleQuery.builder()
                .keywords("hydropower")
                .profileLanguages("en", "nb")
                .pageSize(10)
                .open(1)
                .build()
                .flaws())
        .isEmpty();
    assertThat(CompanyQuery.builder().build().flaws()).isEmpty();
    assertThat(JobQuery.builder().datePosted(Within.days(3)).build().flaws()).isEmpty();
  }

  @Test
  void page_sizes_and_numbers_to_open_start_at_one() {
    assertThat(JobQuery.builder().pageSize(0).open(-1).build().flaws())
        .containsExactly(
            "pageSize: 0 is too small; give 1 or more", "open: -1 is too small; give 1 or more");
  }

  @Test
  void profile_languages_are_two_letter_codes() {
    assertThat(PeopleQuery.builder().profileLanguages("en", "English").build().flaws())
        .containsExactly(
            "profileLanguages: \"English\" is no ISO 639-1 code of two lower-case letters,"
                + " such as \"en\"");
  }

  @Test
  void posts_are_searched_by_day_week_or_month() {
    assertThat(PostQuery.builder().datePosted(Within.days(7)).build().flaws()).isEmpty();
    assertThat(PostQuery.builder().datePosted(Within.days(3)).build().flaws())
        .containsExactly(
            "datePosted: posts can be searched by the past 24 hours, week or month alone");
  }

  @Test
  void a_radius_needs_postal_codes() {
    String flaw =
        "postalCodeRadius: means something only together with postalCodes;"
            + " add that or leave this out";
    assertThat(SalesNavigatorPeopleQuery.builder().postalCodeRadius(25).build().flaws())
        .containsExactly(flaw);
    assertThat(SalesNavigatorCompanyQuery.builder().postalCodeRadius(25).build().flaws())
        .containsExactly(flaw);
    assertThat(
            SalesNavigatorPeopleQuery.builder()
                .postalCodes("0150")
                .postalCodeRadius(25)
                .build()
                .flaws())
        .isEmpty();
  }

  @Test
  void the_age_of_a_saved_searchs_rows_needs_the_saved_search() {
    String flaw =
        "savedSearchNewerThan: means something only together with savedSearch;"
            + " add that or leave this out";
    assertThat(SalesNavigatorPeopleQuery.builder().savedSearchNewerThan(NEWER).build().flaws())
        .containsExactly(flaw);
    assertThat(SalesNavigatorCompanyQuery.builder().savedSearchNewerThan(NEWER).build().flaws())
        .containsExactly(flaw);
    assertThat(
            SalesNavigatorPeopleQuery.builder()
                .savedSearch(SAVED)
                .savedSearchNewerThan(NEWER)
                .pageSize(25)
                .open(2)
                .build()
                .flaws())
        .isEmpty();
  }

  @Test
  void a_saved_search_stands_alone() {
    assertThat(
            SalesNavigatorPeopleQuery.builder()
                .savedSearch(SAVED)
                .recentSearch(RECENT)
                .firstName("Solveig")
                .build()
                .flaws())
        .containsExactly("firstName" + IGNORED, "recentSearch" + IGNORED);
    assertThat(
            SalesNavigatorCompanyQuery.builder()
                .recentSearch(RECENT)
                .hasJobListings(true)
                .build()
                .flaws())
        .containsExactly("hasJobListings" + IGNORED.replace("savedSearch", "recentSearch"));
    assertThat(
            RecruiterPeopleQuery.builder()
                .savedSearch(SavedSearch.of("70001", "80001"))
                .locale(SearchLocale.GERMAN)
                .skills("Hydrology")
                .build()
                .flaws())
        .containsExactly("skills" + IGNORED);
  }

  @Test
  void years_of_graduation_have_four_digits() {
    assertThat(RecruiterPeopleQuery.builder().graduationYear(2010, 2015).build().flaws()).isEmpty();
    assertThat(RecruiterPeopleQuery.builder().graduationYear(10, 2015).build().flaws())
        .containsExactly("graduationYear: a year is a whole number of four digits");
    assertThat(RecruiterPeopleQuery.builder().graduationYear(Range.atMost(10_000)).build().flaws())
        .containsExactly("graduationYear: a year is a whole number of four digits");
  }

  @Test
  void previously_viewed_people_are_hidden_for_whole_days() {
    assertThat(RecruiterPeopleQuery.builder().hidePreviouslyViewed(0).build().flaws())
        .containsExactly("hidePreviouslyViewed: 0 is too small; give 1 or more");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.linkedin.com/search/results/people/?keywords=hydropower",
        "https://www.linkedin.com/sales/search/people?query=(keywords:hydropower)",
        "https://www.linkedin.com/talent/hire/80001/discover/search?start=0",
        "https://no.linkedin.com/jobs/search"
      })
  void urls_of_search_pages_are_accepted(String url) {
    assertThat(UrlQuery.of(url).flaws()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hydropower",
        "ftp://www.linkedin.com/search/results/people/",
        "https://www.linkedin.com.example/search/results/people/",
        "https://example.org/?https://www.linkedin.com/search/results/people/",
        "https://www.linkedin.com/in/solveig-strand",
        "https://www.linkedin.com/search/resultsets"
      })
  void other_urls_are_refused(String url) {
    assertThat(UrlQuery.of(url).flaws())
        .containsExactly(
            "searchUrl: \""
                + url
                + "\" is no search URL of linkedin.com; they look like"
                + " https://www.linkedin.com/search/results/people/?keywords=...");
  }

  @Test
  void a_url_is_trimmed() {
    UrlQuery query = UrlQuery.of(" https://www.linkedin.com/jobs/search\n");

    assertThat(query.searchUrl()).isEqualTo("https://www.linkedin.com/jobs/search");
  }

  @Test
  void look_ups_ask_for_at_least_one_term() {
    TermLookup lookup =
        TermLookup.builder(TermKind.REGION)
            .keywords("Vestland")
            .service(Product.SALES_NAVIGATOR)
            .limit(0)
            .build();

    assertThat(lookup.flaws()).isEqualTo(List.of("limit: 0 is too small; give 1 or more"));
    assertThat(lookup.toBuilder().limit(5).build().flaws()).isEmpty();
  }

  @Test
  void search_pages_hold_at_least_one_row() {
    String url = "https://www.linkedin.com/search/results/companies/";

    assertThat(UrlQuery.of(url).withPageSize(0).flaws())
        .containsExactly("pageSize: 0 is too small; give 1 or more");
  }
}
