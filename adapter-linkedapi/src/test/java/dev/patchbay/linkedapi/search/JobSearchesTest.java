package dev.patchbay.linkedapi.search;

import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.profile.Job;
import dev.patchbay.search.JobQuery;
import dev.patchbay.search.SearchHit;
import dev.patchbay.search.UrlQuery;
import dev.patchbay.value.EmploymentType;
import dev.patchbay.value.ExperienceLevel;
import dev.patchbay.value.JobSort;
import dev.patchbay.value.SalaryPeriod;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermKind;
import dev.patchbay.value.Terms;
import dev.patchbay.value.Within;
import dev.patchbay.value.WorkplaceType;
import io.vavr.control.Either;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches of jobs, and searches by URL. */
class JobSearchesTest {
  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void jobs_are_searched_without_near_misses() {
    lab.completes(
        """
        { "actionType": "st.searchJobs", "success": true, "data": [
          { "jobId": "4012345678", "jobUrl": null, "title": "Freight Planner",
            "companyName": "Kadeline Freight", "location": "Rotterdam", "workplaceType": "Hybrid",
            "salary": { "currency": "eur", "minAmount": 50000.5, "maxAmount": null,
              "period": "yearly" },
            "easyApply": true, "isPromoted": false, "isSimilarMatch": true } ] }""");

    Answer<Page<Job>> answer =
        right(
            jobs(
                JobQuery.builder()
                    .keywords("planner")
                    .primaryLocation(Term.name("Rotterdam"))
                    .datePosted(Within.days(30))
                    .industries(Terms.named("Software Development"))
                    .experienceLevels(ExperienceLevel.ASSOCIATE)
                    .jobFunctions(Terms.named("Operations"))
                    .employmentTypes(EmploymentType.FULL_TIME, EmploymentType.OTHER)
                    .companies(Terms.named("Kadeline Freight"))
                    .workplaceTypes(WorkplaceType.HYBRID)
                    .easyApply(true)
                    .hasVerifications(true)
                    .under10Applicants(true)
                    .inYourNetwork(true)
                    .fairChanceEmployer(true)
                    .build()));

    lab.started(
        1,
        """
        { "actionType": "st.searchJobs", "term": "planner", "location": "Rotterdam",
          "allowSimilarResults": false,
          "filter": { "datePosted": "pastMonth", "industries": ["Software Development"],
            "experienceLevels": ["associate"], "jobFunctions": ["Operations"],
            "employmentTypes": ["fullTime", "other"], "companies": ["Kadeline Freight"],
            "workplaceTypes": ["hybrid"], "easyApply": true, "hasVerifications": true,
            "under10Applicants": true, "inYourNetwork": true, "fairChanceEmployer": true } }""");
    Job job = answer.value().rows().get(0);
    assertThat(job.ref().jobId()).contains("4012345678");
    assertThat(job.similarMatch()).contains(true);
    assertThat(job.workplaceType()).contains(WorkplaceType.HYBRID);
    assertThat(job.salary().get().period()).contains(SalaryPeriod.YEARLY);
    assertThat(job.salary().get().range()).hasToString("EUR 50000.5..");
  }

  @Test
  void jobs_take_only_what_the_vendor_knows() {
    assertThat(left(jobs(JobQuery.builder().sortBy(JobSort.DATE).build())).message())
        .contains("classicJobs.sortBy is not supported");
    assertThat(left(jobs(JobQuery.builder().datePosted(Within.days(3)).build())).message())
        .contains("classicJobs.datePosted=days(3)")
        .contains("PAST_24_HOURS, PAST_WEEK and PAST_MONTH alone");
    assertThat(
            left(jobs(
                    JobQuery.builder()
                        .primaryLocation(Term.id(TermKind.LOCATION, "103644278"))
                        .build()))
                .message())
        .contains("give its name with Term.of(kind, id, name)");
    assertThat(
            left(jobs(JobQuery.builder().employmentTypes(EmploymentType.SEASONAL).build()))
                .message())
        .contains("classicJobs.employmentTypes=SEASONAL");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void the_older_place_of_a_jobs_location_is_sent_where_it_is_configured() {
    lab.completes("{ \"actionType\": \"st.searchJobs\", \"success\": true, \"data\": [] }");

    right(
        lab.port(CallOptions.on(Lab.MIRA), Map.of("job-location-field", "filter.location"))
            .search()
            .jobs(JobQuery.builder().primaryLocation(Term.name("Rotterdam")).build())
            .execute());

    lab.started(
        1,
        """
        { "actionType": "st.searchJobs", "allowSimilarResults": false,
          "filter": { "location": "Rotterdam" } }""");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.linkedin.com/search/results/people/?keywords=lead, st.searchPeople, PersonFound",
    "https://www.linkedin.com/search/results/PEOPLE?keywords=a%20b|c, st.searchPeople, PersonFound",
    "https://www.linkedin.com/search/results/companies/?x=1, st.searchCompanies, CompanyFound",
    "https://www.linkedin.com/search/results/content/?x=1, st.searchPosts, PostFound",
    "https://www.linkedin.com/jobs/search/?x=1, st.searchJobs, JobFound",
    "https://www.linkedin.com/sales/search/people?query=(a:b), nv.searchPeople, PersonFound",
    "https://www.linkedin.com/sales/search/company?query=x, nv.searchCompanies, CompanyFound"
  })
  void the_path_of_a_url_decides_which_search_it_is(String url, String action, String kind) {
    lab.completes(
        """
        { "actionType": "%s", "success": true, "data": [
          { "name": "A", "publicUrl": "https://www.linkedin.com/%s/some-name",
            "jobId": "4012345678",
            "url": "https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001" }
        ] }"""
            .formatted(action, action.contains("Companies") ? "company" : "in"));

    Page<SearchHit> page =
        right(lab.port().search().byUrl(UrlQuery.of(url).withPageSize(1)).execute()).value();

    lab.started(
        1,
        """
        { "actionType": "%s", "limit": 1, "customSearchUrl": "%s" }"""
            .formatted(action, url));
    assertThat(page.rows())
        .singleElement()
        .satisfies(hit -> assertThat(hit.getClass().getSimpleName()).isEqualTo(kind));
    assertThat(page.end()).isEqualTo(PageEnd.PERHAPS_MORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.linkedin.com/search/results/all/?keywords=lead",
        "https://www.linkedin.com/search/results/groups/?keywords=lead",
        "https://www.linkedin.com/talent/search?x=1",
        "https://www.linkedin.com/search/results/peopleware"
      })
  void a_url_that_no_action_searches_is_refused(String url) {
    PortError error = left(lab.port().search().byUrl(url).execute());

    assertThat(error).isInstanceOf(FixCall.UnsupportedArgument.class);
    assertThat(error.message())
        .contains("search.byUrl.searchUrl=/")
        .contains("the vendor searches /search/results/people, /search/results/companies");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void a_url_takes_as_many_rows_as_its_search() {
    assertThat(
            left(lab.port()
                    .search()
                    .byUrl(
                        UrlQuery.of("https://www.linkedin.com/search/results/content/?x=1")
                            .withPageSize(101))
                    .execute())
                .message())
        .contains("search.byUrl.pageSize: is more than the 100 rows of st.searchPosts");
  }

  private Either<PortError, Answer<Page<Job>>> jobs(JobQuery query) {
    return lab.port().search().jobs(query).execute();
  }
}
