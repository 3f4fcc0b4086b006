package dev.patchbay.linkedapi;

import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.post.Post;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.Job;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.search.CompanyQuery;
import dev.patchbay.search.JobQuery;
import dev.patchbay.search.PostQuery;
import dev.patchbay.search.SalesNavigatorCompanyQuery;
import dev.patchbay.search.SalesNavigatorPeopleQuery;
import dev.patchbay.search.SearchHit;
import dev.patchbay.search.UrlQuery;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.EmploymentType;
import dev.patchbay.value.ExperienceLevel;
import dev.patchbay.value.JobSort;
import dev.patchbay.value.MoneyRange;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.PostContentType;
import dev.patchbay.value.PostSort;
import dev.patchbay.value.SalaryPeriod;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermFilter;
import dev.patchbay.value.TermKind;
import dev.patchbay.value.Terms;
import dev.patchbay.value.Within;
import dev.patchbay.value.WorkplaceType;
import dev.patchbay.value.Years;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches beside that of people on linkedin.com. */
class SearchesTest {
  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void people_of_sales_navigator_are_searched_by_names() {
    lab.completes(
        """
        { "actionType": "nv.searchPeople", "success": true, "data": [
          { "name": "Tomas Vire", "hashedUrl": "https://www.linkedin.com/in/ACwAAAB1x2y3z",
            "position": "Freight Manager", "location": "Rotterdam", "avatarUrl": null,
            "viewerState": { "connectionDegree": "3rd+" } } ] }""");

    Answer<Page<PersonHit>> answer =
        right(
            lab.port()
                .search()
                .salesNavigatorPeople(
                    SalesNavigatorPeopleQuery.builder()
                        .keywords("freight")
                        .firstName("Tomas")
                        .lastName("Vire")
                        .currentTitles(TermFilter.named("Freight Manager"))
                        .locations(TermFilter.named("Rotterdam"))
                        .industries(TermFilter.named("Software Development"))
                        .currentCompanies(TermFilter.named("Kadeline Freight"))
                        .pastCompanies(TermFilter.named("Brightquarry"))
                        .schools(TermFilter.named("Delta School"))
                        .yearsOfExperience(Years.THREE_TO_FIVE, Years.MORE_THAN_TEN)
                        .networkDistances(NetworkDistance.SECOND, NetworkDistance.GROUP)
                        .pageSize(50)
                        .build())
                .execute());

    lab.started(
        1,
        """
        { "actionType": "nv.searchPeople", "term": "freight", "limit": 50,
          "filter": { "firstName": "Tomas", "lastName": "Vire", "position": "Freight Manager",
            "locations": ["Rotterdam"], "industries": ["Software Development"],
            "currentCompanies": ["Kadeline Freight"], "previousCompanies": ["Brightquarry"],
            "schools": ["Delta School"], "yearsOfExperiences": ["threeToFive", "moreThanTen"],
            "connectionDegrees": ["2nd", "groupMembers"] } }""");
    PersonHit tomas = answer.value().rows().get(0);
    assertThat(tomas.ref().memberId(Product.SALES_NAVIGATOR)).contains("ACwAAAB1x2y3z");
    assertThat(tomas.currentTitle()).contains("Freight Manager");
    assertThat(tomas.headline().isEmpty()).isTrue();
    assertThat(tomas.networkDistance()).contains(NetworkDistance.THIRD_PLUS);
    assertThat(answer.fidelity())
        .contains(
            new ArgumentNote.SentAs(
                "salesNavigatorPeople.yearsOfExperience",
                "yearsOfExperiences [threeToFive, moreThanTen]"));
  }

  @Test
  void the_older_spelling_of_years_is_sent_where_it_is_configured_and_never_both() {
    lab.completes("{ \"actionType\": \"nv.searchPeople\", \"success\": true, \"data\": [] }");

    right(
        lab.port(CallOptions.on(Lab.MIRA), Map.of("years-of-experience-field", "yearsOfExperience"))
            .search()
            .salesNavigatorPeople(
                SalesNavigatorPeopleQuery.builder().yearsOfExperience(Years.ONE_TO_TWO).build())
            .execute());

    lab.started(
        1,
        """
        { "actionType": "nv.searchPeople", "filter": { "yearsOfExperience": ["oneToTwo"] } }""");
  }

  @Test
  void several_titles_and_exclusions_cannot_be_expressed() {
    assertThat(
            left(salesPeople(
                    SalesNavigatorPeopleQuery.builder()
                        .currentTitles(TermFilter.named("Lead", "Head"))
                        .build()))
                .message())
        .isEqualTo(
            "search.salesNavigatorPeople at linkedapi: salesNavigatorPeople.currentTitles is not"
                + " supported: the vendor takes one title, not 2; search twice");
    assertThat(
            left(salesPeople(
                    SalesNavigatorPeopleQuery.builder()
                        .locations(TermFilter.allBut(Term.name("Rotterdam")))
                        .build()))
                .message())
        .contains("salesNavigatorPeople.locations.exclude is not supported");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void companies_are_searched_by_size_and_place() {
    lab.completes(
        """
        { "actionType": "st.searchCompanies", "success": true, "data": [
          { "name": "Brightquarry", "publicUrl": "https://www.linkedin.com/company/brightquarry",
            "industry": "Software Development", "location": "Lisbon",
            "logoUrl": "https://media.example.org/b.png", "urn": "urn:li:organization:90817263" },
          { "name": "Nobody", "publicUrl": null } ] }""");

    Answer<Page<Company>> answer =
        right(
            lab.port()
                .search()
                .companies(
                    CompanyQuery.builder()
                        .keywords("software")
                        .locations(Terms.named("Lisbon"))
                        .industries(Terms.named("Software Development"))
                        .companySizes(CompanySize.SIZE_51_200, CompanySize.SIZE_OVER_10000)
                        .build())
                .execute());

    lab.started(
        1,
        """
        { "actionType": "st.searchCompanies", "term": "software",
          "filter": { "locations": ["Lisbon"], "industries": ["Software Development"],
            "sizes": ["51-200", "10001+"] } }""");
    assertThat(answer.value().rows()).hasSize(1);
    Company found = answer.value().rows().get(0);
    assertThat(found.ref().slug()).contains("brightquarry");
    assertThat(found.ref().companyId()).contains("90817263");
    assertThat(found.industries()).containsExactly("Software Development");
    assertThat(answer.notes().unrecognised()).extracting(it -> it.raw()).containsExactly("Nobody");
  }

  @Test
  void companies_of_sales_navigator_are_searched_by_revenue_in_millions() {
    lab.completes(
        """
        { "actionType": "nv.searchCompanies", "success": true, "data": [
          { "name": "Kadeline Freight", "hashedUrl": "https://www.linkedin.com/company/70441122",
            "urn": "urn:li:organization:70441122", "industry": "Software Development",
            "employeesCount": 143, "logoUrl": null } ] }""");

    Answer<Page<Company>> answer =
        right(
            salesCompanies(
                SalesNavigatorCompanyQuery.builder()
                    .keywords("logistics software")
                    .pageSize(25)
                    .companySizes(CompanySize.SIZE_51_200, CompanySize.SIZE_201_500)
                    .headquarters(TermFilter.named("Rotterdam"))
                    .industries(TermFilter.named("Software Development"))
                    .annualRevenue(MoneyRange.between("USD", 5_000_000, 50_000_000))
                    .build()));

    lab.started(
        1,
        """
        { "actionType": "nv.searchCompanies", "term": "logistics software", "limit": 25,
          "filter": { "sizes": ["51-200", "201-500"], "locations": ["Rotterdam"],
            "industries": ["Software Development"],
            "annualRevenue": { "min": "5", "max": "50" } } }""");
    Company found = answer.value().rows().get(0);
    assertThat(found.employees()).contains(143);
    assertThat(found.size()).contains(CompanySize.SIZE_51_200);
    assertThat(found.ref().companyId()).contains("70441122");
  }

  @ParameterizedTest
  @CsvSource({
    "500000,, 0.5, 1000+",
    ",1000000000, 0, 1000",
    "2500000,500000000, 2.5, 500",
  })
  void both_ends_of_a_revenue_are_always_sent(Long min, Long max, String low, String high) {
    lab.completes("{ \"actionType\": \"nv.searchCompanies\", \"success\": true, \"data\": [] }");
    MoneyRange range =
        min == null
            ? MoneyRange.atMost("USD", max)
            : max == null ? MoneyRange.atLeast("USD", min) : MoneyRange.between("USD", min, max);

    right(salesCompanies(SalesNavigatorCompanyQuery.builder().annualRevenue(range).build()));

    lab.started(
        1,
        """
        { "actionType": "nv.searchCompanies",
          "filter": { "annualRevenue": { "min": "%s", "max": "%s" } } }"""
            .formatted(low, high));
  }

  @Test
  void a_revenue_between_the_vendors_steps_is_refused_with_the_nearest() {
    assertThat(
            left(salesCompanies(
                    SalesNavigatorCompanyQuery.builder()
                        .annualRevenue(MoneyRange.atLeast("USD", 200_000))
                        .build()))
                .message())
        .contains("salesNavigatorCompanies.annualRevenue=USD 200000 is not supported")
        .endsWith("alone; the nearest is 0");
    assertThat(
            left(salesCompanies(
                    SalesNavigatorCompanyQuery.builder()
                        .annualRevenue(MoneyRange.atLeast("EUR", 1_000_000))
                        .build()))
                .message())
        .contains("salesNavigatorCompanies.annualRevenue=EUR")
        .contains("the vendor counts in dollars; give USD");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void posts_are_searched_by_whose_they_are() {
    lab.completes(
        """
        { "actionType": "st.searchPosts", "success": true, "data": [
          { "url": "https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001",
            "time": "2026-08-01T10:00:00Z", "type": "original", "text": "Notes are out.",
            "author": { "type": "person", "name": "Mira Holt",
              "profileUrl": "https://www.linkedin.com/in/mira-holt-42" },
            "reactionsCount": 3, "viewerState": { "reaction": "like", "isOwn": false } } ] }""");

    Answer<Page<Post>> answer =
        right(
            posts(
                PostQuery.builder()
                    .keywords("notes")
                    .sortBy(PostSort.DATE)
                    .datePosted(Within.PAST_WEEK)
                    .contentType(PostContentType.JOB_POSTS)
                    .postedByMe(true)
                    .postedByFollowed(true)
                    .authorIndustries(Terms.named("Software Development"))
                    .authorCompanies(Terms.named("Brightquarry"))
                    .pageSize(100)
                    .build()));

    lab.started(
        1,
        """
        { "actionType": "st.searchPosts", "term": "notes", "limit": 100,
          "filter": { "sort": "latest", "datePosted": "pastWeek", "contentType": "jobPosts",
            "postedBy": ["me", "peopleYouFollow"],
            "authorIndustries": ["Software Development"],
            "authorCompanies": ["Brightquarry"] } }""");
    Post post = answer.value().rows().get(0);
    assertThat(post.text()).contains("Notes are out.");
    assertThat(post.reactions()).contains(3);
    assertThat(post.mine()).contains(false);
  }

  @Test
  void posts_are_picked_by_people_and_companies_under_their_shown_names() {
    lab.completes(
        """
        { "actionType": "st.searchPosts", "success": true, "data": [] }""");

    Answer<Page<Post>> answer =
        right(
            posts(
                PostQuery.builder()
                    .postedByMembers(
                        ProfileRef.of("https://www.linkedin.com/in/mira-holt-42")
                            .shownAs("Mira Holt"),
                        ProfileRef.of("urn:li:member:55501234").shownAs("Tomas Vire"))
                    .mentioningMembers(ProfileRef.of("ACoAAB1x2y3z").shownAs("Mira Holt"))
                    .postedByCompanies(
                        CompanyRef.of("brightquarry").shownAs("Brightquarry"),
                        CompanyRef.of("70441122").shownAs("Kadeline Freight"))
                    .authorCompanies(
                        Terms.of(Term.of(TermKind.COMPANY, "70441122", "Kadeline Freight")))
                    .build()));

    lab.started(
        1,
        """
        { "actionType": "st.searchPosts",
          "filter": {
            "fromMembers": ["Mira Holt", { "name": "Tomas Vire", "urn": "urn:li:member:55501234" }],
            "fromCompanies": ["Brightquarry",
              { "name": "Kadeline Freight", "urn": "urn:li:organization:70441122" }],
            "mentioningMembers": [{ "name": "Mira Holt",
              "personHashedUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z" }],
            "authorCompanies": [
              { "name": "Kadeline Freight", "urn": "urn:li:organization:70441122" }] } }""");
    assertThat(answer.fidelity())
        .as("what the vendor picks unseen")
        .containsExactly(
            new ArgumentNote.SentAs("classicPosts.postedByMembers", "Mira Holt"),
            new ArgumentNote.SentAs("classicPosts.postedByCompanies", "Brightquarry"));
  }

  @Test
  void a_reference_without_the_shown_name_is_refused_with_the_way_to_give_it() {
    assertThat(
            left(posts(
                    PostQuery.builder()
                        .postedByMembers(ProfileRef.of("https://www.linkedin.com/in/mira-holt-42"))
                        .build()))
                .message())
        .contains("classicPosts.postedByMembers")
        .contains("picks by the name that LinkedIn shows, and mira-holt-42 holds none")
        .contains("shownAs(");
    assertThat(
            left(posts(PostQuery.builder().mentioningCompanies(CompanyRef.of("7712345")).build()))
                .message())
        .contains("classicPosts.mentioningCompanies")
        .contains("7712345 holds none");
    lab.starts(0);
  }

  @Test
  void kinds_of_posts_that_the_vendor_cannot_find_are_refused() {
    assertThat(
            left(posts(
                    PostQuery.builder()
                        .contentType(PostContentType.COLLABORATIVE_ARTICLES)
                        .build()))
                .message())
        .contains("classicPosts.contentType=COLLABORATIVE_ARTICLES");
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

  private io.vavr.control.Either<PortError, Answer<Page<PersonHit>>> salesPeople(
      SalesNavigatorPeopleQuery query) {
    return lab.port().search().salesNavigatorPeople(query).execute();
  }

  private io.vavr.control.Either<PortError, Answer<Page<Company>>> salesCompanies(
      SalesNavigatorCompanyQuery query) {
    return lab.port().search().salesNavigatorCompanies(query).execute();
  }

  private io.vavr.control.Either<PortError, Answer<Page<Post>>> posts(PostQuery query) {
    return lab.port().search().posts(query).execute();
  }

  private io.vavr.control.Either<PortError, Answer<Page<Job>>> jobs(JobQuery query) {
    return lab.port().search().jobs(query).execute();
  }
}
