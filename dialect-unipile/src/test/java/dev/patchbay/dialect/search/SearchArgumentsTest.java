package dev.patchbay.dialect.search;

import static dev.patchbay.value.TermKind.ACCOUNT_LIST;
import static dev.patchbay.value.TermKind.COMPANY;
import static dev.patchbay.value.TermKind.DEPARTMENT;
import static dev.patchbay.value.TermKind.GROUP;
import static dev.patchbay.value.TermKind.INDUSTRY;
import static dev.patchbay.value.TermKind.JOB_FUNCTION;
import static dev.patchbay.value.TermKind.JOB_TITLE;
import static dev.patchbay.value.TermKind.LEAD_LIST;
import static dev.patchbay.value.TermKind.LOCATION;
import static dev.patchbay.value.TermKind.PERSONA;
import static dev.patchbay.value.TermKind.POSTAL_CODE;
import static dev.patchbay.value.TermKind.RECENT_SEARCH;
import static dev.patchbay.value.TermKind.REGION;
import static dev.patchbay.value.TermKind.SALES_INDUSTRY;
import static dev.patchbay.value.TermKind.SAVED_ACCOUNT;
import static dev.patchbay.value.TermKind.SAVED_SEARCH;
import static dev.patchbay.value.TermKind.SCHOOL;
import static dev.patchbay.value.TermKind.SERVICE;
import static dev.patchbay.value.TermKind.TECHNOLOGY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.search.CompanyQuery;
import dev.patchbay.search.JobQuery;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.PostQuery;
import dev.patchbay.search.SalesNavigatorCompanyQuery;
import dev.patchbay.search.SalesNavigatorPeopleQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.search.UrlQuery;
import dev.patchbay.value.CompanyActivity;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.CompanyType;
import dev.patchbay.value.DepartmentRange;
import dev.patchbay.value.EmploymentType;
import dev.patchbay.value.EnumFilter;
import dev.patchbay.value.ExperienceLevel;
import dev.patchbay.value.FollowerCount;
import dev.patchbay.value.FortuneRank;
import dev.patchbay.value.JobBenefit;
import dev.patchbay.value.JobCommitment;
import dev.patchbay.value.JobSort;
import dev.patchbay.value.MoneyRange;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.OpenTo;
import dev.patchbay.value.PostContentType;
import dev.patchbay.value.PostSort;
import dev.patchbay.value.Range;
import dev.patchbay.value.SalesSeniority;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermFilter;
import dev.patchbay.value.Terms;
import dev.patchbay.value.Within;
import dev.patchbay.value.WorkplaceType;
import dev.patchbay.value.Years;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each search with all its arguments, against the members of the vendor's OpenAPI file. */
final class SearchArgumentsTest {
  private static final ProfileRef LINA = ProfileRef.of("ACoAADexample1aBcDeFg");
  private static final CompanyRef FJORDKRAFT = CompanyRef.of("123456");

  private final SearchBench bench = new SearchBench();

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void Classic_people_with_everything() {
    writes(
        SearchOperations.SEARCH_PEOPLE,
        PeopleQuery.builder()
            .keywords("  data ")
            .firstName("Lina")
            .lastName("Orvik")
            .titleKeywords("head")
            .companyKeywords("Fjordkraft")
            .schoolKeywords("NTNU")
            .locations(Terms.ids(LOCATION, "105015875", "101282230"))
            .industries(Terms.ids(INDUSTRY, "4"))
            .currentCompanies(Terms.ids(COMPANY, "123456"))
            .pastCompanies(Terms.ids(COMPANY, "654321"))
            .schools(Terms.ids(SCHOOL, "77"))
            .serviceCategories(Terms.ids(SERVICE, "88"))
            .profileLanguages("en", "nb")
            .networkDistances(NetworkDistance.FIRST)
            .connectionsOf(LINA)
            .followersOf(LINA)
            .openTo(OpenTo.PRO_BONO, OpenTo.BOARD_MEMBER)
            .build(),
        """
        { "api": "classic", "category": "people", "keywords": "data",
          "advanced_keywords": { "first_name": "Lina", "last_name": "Orvik", "title": "head",
            "company": "Fjordkraft", "school": "NTNU" },
          "location": ["105015875", "101282230"], "industry": ["4"], "company": ["123456"],
          "past_company": ["654321"], "school": ["77"], "service": ["88"],
          "profile_language": ["en", "nb"], "network_distance": [1],
          "connections_of": ["ACoAADexample1aBcDeFg"], "followers_of": ["ACoAADexample1aBcDeFg"],
          "open_to": ["proBono", "boardMember"] }
        """);
  }

  @Test
  void Classic_companies_with_everything() {
    writes(
        SearchOperations.SEARCH_COMPANIES,
        CompanyQuery.builder()
            .keywords("energy")
            .industries(Terms.ids(INDUSTRY, "4"))
            .locations(Terms.ids(LOCATION, "105015875"))
            .hasJobListings(true)
            .companySizes(CompanySize.SIZE_1_10, CompanySize.SIZE_OVER_10000)
            .networkDistances(NetworkDistance.THIRD_PLUS)
            .build(),
        """
        { "api": "classic", "category": "companies", "keywords": "energy", "industry": ["4"],
          "location": ["105015875"], "has_job_offers": true,
          "headcount": [ { "min": 1, "max": 10 }, { "min": 10001 } ], "network_distance": [3] }
        """);
  }

  @Test
  void Classic_posts_with_everything() {
    writes(
        SearchOperations.SEARCH_POSTS,
        PostQuery.builder()
            .keywords("grid")
            .sortBy(PostSort.DATE)
            .datePosted(Within.PAST_WEEK)
            .contentType(PostContentType.COLLABORATIVE_ARTICLES)
            .postedByMembers(LINA)
            .postedByCompanies(FJORDKRAFT)
            .postedByMe(true)
            .postedByFirstDegree(true)
            .postedByFollowed(true)
            .mentioningMembers(LINA)
            .mentioningCompanies(FJORDKRAFT)
            .authorIndustries(Terms.ids(INDUSTRY, "4"))
            .authorCompanies(Terms.ids(COMPANY, "123456"))
            .authorKeywords("founder")
            .build(),
        """
        { "api": "classic", "category": "posts", "keywords": "grid", "sort_by": "date",
          "date_posted": "past_week", "content_type": "collaborative_articles",
          "posted_by": { "member": ["ACoAADexample1aBcDeFg"], "company": ["123456"], "me": true,
            "first_connections": true, "people_you_follow": true },
          "mentioning": { "member": ["ACoAADexample1aBcDeFg"], "company": ["123456"] },
          "author": { "industry": ["4"], "company": ["123456"], "keywords": "founder" } }
        """);
  }

  @Test
  void Classic_jobs_with_everything() {
    writes(
        SearchOperations.SEARCH_JOBS,
        JobQuery.builder()
            .keywords("engineer")
            .sortBy(JobSort.RELEVANCE)
            .datePosted(Within.days(3))
            .primaryLocation(Term.id(LOCATION, "105015875"))
            .locations(Terms.ids(LOCATION, "101282230"))
            .locationRadius(25)
            .industries(Terms.ids(INDUSTRY, "4"))
            .experienceLevels(ExperienceLevel.INTERNSHIP, ExperienceLevel.MID_SENIOR_LEVEL)
            .jobFunctions(Terms.ids(JOB_FUNCTION, "it", "eng"))
            .jobTitles(Terms.ids(JOB_TITLE, "9"))
            .employmentTypes(EmploymentType.FULL_TIME, EmploymentType.OTHER)
            .companies(Terms.ids(COMPANY, "123456"))
            .workplaceTypes(WorkplaceType.ON_SITE)
            .easyApply(true)
            .hasVerifications(true)
            .under10Applicants(true)
            .inYourNetwork(true)
            .fairChanceEmployer(true)
            .benefits(JobBenefit.RETIREMENT_401K, JobBenefit.PENSION_PLAN)
            .commitments(JobCommitment.WORK_LIFE_BALANCE)
            .minimumSalary("GBP", 30_000)
            .build(),
        """
        { "api": "classic", "category": "jobs", "keywords": "engineer", "sort_by": "relevance",
          "date_posted": 3, "region": "105015875", "location": ["101282230"],
          "location_within_area": 25, "industry": ["4"], "seniority": ["intern", "mid_senior"],
          "function": ["it", "eng"], "role": ["9"], "job_type": ["full_time", "other"],
          "company": ["123456"], "presence": ["on_site"], "easy_apply": true,
          "has_verifications": true, "under_10_applicants": true, "in_your_network": true,
          "fair_chance_employer": true, "benefits": ["401(k)", "pension_plan"],
          "commitments": ["work_life_balance"],
          "minimum_salary": { "currency": "GBP", "value": 30 } }
        """);
  }

  @Test
  void Sales_Navigator_people_with_everything() {
    writes(
        SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE,
        SalesNavigatorPeopleQuery.builder()
            .keywords("data")
            .firstName("Lina")
            .lastName("Orvik")
            .locations(TermFilter.ids(REGION, "1").excluding(Term.id(REGION, "2")))
            .postalCodes(TermFilter.ids(POSTAL_CODE, "3").excluding(Term.id(POSTAL_CODE, "4")))
            .postalCodeRadius(10)
            .industries(TermFilter.allBut(Term.id(SALES_INDUSTRY, "5")))
            .schools(TermFilter.ids(SCHOOL, "6"))
            .currentCompanies(
                TermFilter.of(Term.id(COMPANY, "7"), Term.name("Fjordkraft"))
                    .excluding(Term.name("Kvist & Co")))
            .pastCompanies(TermFilter.named("Nordlys"))
            .companyHeadquarters(TermFilter.ids(REGION, "8"))
            .functions(TermFilter.ids(DEPARTMENT, "9"))
            .currentTitles(TermFilter.of(Term.id(JOB_TITLE, "10"), Term.name("CDO")))
            .pastTitles(TermFilter.ids(JOB_TITLE, "11"))
            .seniorityLevels(
                EnumFilter.of(SalesSeniority.OWNER_PARTNER).excluding(SalesSeniority.IN_TRAINING))
            .accountLists(TermFilter.of(Term.ALL))
            .leadLists(TermFilter.ids(LEAD_LIST, "12"))
            .yearsOfExperience(Years.LESS_THAN_ONE, Years.MORE_THAN_TEN)
            .yearsInCurrentCompany(Years.ONE_TO_TWO)
            .yearsInCurrentPosition(Years.THREE_TO_FIVE)
            .companySizes(CompanySize.SIZE_51_200)
            .profileLanguages("en")
            .companyTypes(CompanyType.EDUCATIONAL, CompanyType.NON_PROFIT)
            .groups(Terms.ids(GROUP, "13"))
            .networkDistances(NetworkDistance.SECOND, NetworkDistance.GROUP)
            .connectionsOf(LINA)
            .personas(Terms.ids(PERSONA, "14"))
            .followingYourCompany(true)
            .viewedYourProfile(true)
            .pastColleague(true)
            .sharedExperiences(true)
            .changedJobs(true)
            .postedOnLinkedIn(true)
            .mentionedInNews(true)
            .youViewedProfile(true)
            .youMessaged(true)
            .includeSavedLeads(true)
            .includeSavedAccounts(true)
            .build(),
        """
        { "api": "sales_navigator", "category": "people", "keywords": "data",
          "first_name": "Lina", "last_name": "Orvik",
          "location": { "include": ["1"], "exclude": ["2"] },
          "location_by_postal_code": { "include": ["3"], "exclude": ["4"], "within_area": 10 },
          "industry": { "exclude": ["5"] }, "school": { "include": ["6"] },
          "company": { "include": ["7", "Fjordkraft"], "exclude": ["Kvist & Co"] },
          "past_company": { "include": ["Nordlys"] }, "company_location": { "include": ["8"] },
          "function": { "include": ["9"] }, "role": { "include": ["10", "CDO"] },
          "past_role": { "include": ["11"] },
          "seniority": { "include": ["owner/partner"], "exclude": ["in_training"] },
          "account_lists": { "include": ["ALL"] }, "lead_lists": { "include": ["12"] },
          "tenure": [ { "min": 0, "max": 1 }, { "min": 10 } ],
          "tenure_at_company": [ { "min": 1, "max": 2 } ],
          "tenure_at_role": [ { "min": 3, "max": 5 } ],
          "company_headcount": [ { "min": 51, "max": 200 } ], "profile_language": ["en"],
          "company_type": ["educational_institution", "non_profit"], "groups": ["13"],
          "network_distance": [2, "GROUP"], "connections_of": ["ACoAADexample1aBcDeFg"],
          "persona": ["14"], "following_your_company": true,
          "viewed_your_profile_recently": true, "past_colleague": true,
          "shared_experiences": true, "changed_jobs": true, "posted_on_linkedin": true,
          "mentionned_in_news": true, "viewed_profile_recently": true,
          "messaged_recently": true, "include_saved_leads": true,
          "include_saved_accounts": true }
        """);
  }

  @Test
  void A_saved_search_stands_alone_with_its_time_in_seconds() {
    writes(
        SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE,
        SalesNavigatorPeopleQuery.builder()
            .savedSearch(Term.id(SAVED_SEARCH, "501"))
            .savedSearchNewerThan(Instant.parse("2026-11-20T09:00:00Z"))
            .build(),
        """
        { "api": "sales_navigator", "category": "people", "saved_search_id": "501",
          "last_viewed_at": 1795165200 }
        """);
    writes(
        SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES,
        SalesNavigatorCompanyQuery.builder().recentSearch(Term.id(RECENT_SEARCH, "502")).build(),
        """
        { "api": "sales_navigator", "category": "companies", "recent_search_id": "502" }
        """);
  }

  @Test
  void Sales_Navigator_companies_with_everything() {
    writes(
        SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES,
        SalesNavigatorCompanyQuery.builder()
            .keywords("energy")
            .industries(TermFilter.ids(SALES_INDUSTRY, "5"))
            .headquarters(TermFilter.ids(REGION, "1").excluding(Term.id(REGION, "2")))
            .postalCodes(TermFilter.ids(POSTAL_CODE, "3"))
            .postalCodeRadius(25)
            .hasJobListings(true)
            .companySizes(CompanySize.SIZE_201_500)
            .headcountGrowth(-5, 20)
            .departmentHeadcount(
                DepartmentRange.of(Terms.ids(DEPARTMENT, "9"), Range.between(5, 50)))
            .departmentHeadcountGrowth(
                DepartmentRange.of(Terms.ids(DEPARTMENT, "9", "10"), Range.atLeast(3)))
            .networkDistances(NetworkDistance.FIRST)
            .annualRevenue("EUR", 200_000, 500_000_000)
            .followers(FollowerCount.FROM_1_TO_50, FollowerCount.OVER_5000)
            .fortune(FortuneRank.TOP_50)
            .technologies(Terms.ids(TECHNOLOGY, "15"))
            .recentActivities(CompanyActivity.FUNDING_EVENTS)
            .savedAccounts(Terms.ids(SAVED_ACCOUNT, "all-16"))
            .accountLists(TermFilter.allBut(Term.id(ACCOUNT_LIST, "17")))
            .build(),
        """
        { "api": "sales_navigator", "category": "companies", "keywords": "energy",
          "industry": { "include": ["5"] }, "location": { "include": ["1"], "exclude": ["2"] },
          "location_by_postal_code": { "include": ["3"], "within_area": 25 },
          "has_job_offers": true, "headcount": [ { "min": 201, "max": 500 } ],
          "headcount_growth": { "min": -5, "max": 20 },
          "department_headcount": { "department": ["9"], "min": 5, "max": 50 },
          "department_headcount_growth": { "department": ["9", "10"], "min": 3 },
          "network_distance": [1],
          "annual_revenue": { "currency": "EUR", "min": 0.2, "max": 500 },
          "followers_count": [ { "min": 1, "max": 50 }, { "min": 5001 } ],
          "fortune": [ { "min": 0, "max": 50 } ], "technologies": ["15"],
          "recent_activities": ["funding_events"], "saved_accounts": ["all-16"],
          "account_lists": { "exclude": ["17"] } }
        """);
  }

  @Test
  void Open_ends_of_revenue_are_filled_because_the_vendor_wants_both() {
    writes(
        SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES,
        SalesNavigatorCompanyQuery.builder()
            .annualRevenue(MoneyRange.atLeast("USD", 2_500_000))
            .build(),
        """
        { "api": "sales_navigator", "category": "companies",
          "annual_revenue": { "currency": "USD", "min": 2.5, "max": 1001 } }
        """);
    writes(
        SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES,
        SalesNavigatorCompanyQuery.builder()
            .annualRevenue(MoneyRange.atMost("USD", 1_000_000_000))
            .build(),
        """
        { "api": "sales_navigator", "category": "companies",
          "annual_revenue": { "currency": "USD", "min": 0, "max": 1000 } }
        """);
  }

  @Test
  void A_url_goes_alone() {
    String url =
        "https://www.linkedin.com/search/results/people/?keywords=data%20platform"
            + "&origin=GLOBAL_SEARCH_HEADER";

    writes(
        SearchOperations.SEARCH_BY_URL,
        UrlQuery.of(url).withPageSize(25),
        "{ \"url\": \"" + url + "\" }");
    assertThat(bench.url())
        .isEqualTo("/api/v1/linkedin/search?account_id=b7Qx2ExampleAcc&limit=25");
  }

  private <Q extends Request> void writes(Operation<Q, ?> operation, Q query, String json) {
    bench.answer(operation, query);
    assertThat(bench.body()).isEqualTo(bench.json(json));
  }
}
