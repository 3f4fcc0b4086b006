package dev.patchbay.dialect.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Gap;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.answer.Unrecognised;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.Origin;
import dev.patchbay.error.Report;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.GetCompany;
import dev.patchbay.profile.GetProfile;
import dev.patchbay.profile.Job;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.Position;
import dev.patchbay.search.CompanyQuery;
import dev.patchbay.search.JobQuery;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.RecruiterPeopleQuery;
import dev.patchbay.search.SalesNavigatorPeopleQuery;
import dev.patchbay.search.SearchHit;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.search.UrlQuery;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.MoneyRange;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.OutreachKind;
import dev.patchbay.value.PartialDate;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SearchHitsTest {
  private static final PeopleQuery PEOPLE = PeopleQuery.builder().keywords("data").build();

  private final SearchBench bench = new SearchBench();

  @AfterEach
  void close() {
    bench.close();
  }

  private static String page(String items) {
    return "{\"object\":\"LinkedinSearch\",\"items\":[" + items + "]}";
  }

  private Answer<Page<PersonHit>> people(String items) {
    bench.found(page(items));
    return bench.answer(SearchOperations.SEARCH_PEOPLE, PEOPLE);
  }

  @Test
  void A_Sales_Navigator_lead_keeps_positions_and_the_rest() {
    bench.found(
        page(
            """
            { "type": "PEOPLE", "id": "ACwAADexample2aBcDeFg", "name": "Tor Kvist",
              "first_name": "Tor", "last_name": "Kvist", "network_distance": "OUT_OF_NETWORK",
              "profile_url": "https://www.linkedin.com/sales/lead/ACwAADexample2aBcDeFg,NAME,x1",
              "shared_connections_count": 3, "recent_posts_count": 2, "open_profile": true,
              "recently_hired": false, "mentioned_in_the_news": true,
              "last_outreach_activity": { "type": "SEND_MESSAGE",
                "performed_at": "2026-10-01T08:00:00.000Z" },
              "current_positions": [ { "company": "Nordlys AS", "company_id": "5512",
                "role": "CDO", "location": "Oslo", "description": null,
                "industry": ["Technology, Information and Internet", "Utilities"],
                "tenure_at_role": { "years": 2, "months": 3 }, "tenure_at_company": { "months": 7 },
                "start": { "year": 2024, "month": 5 }, "skills": [ { "name": "SQL" }, null ] } ],
              "education": [ { "school": "NTNU", "school_id": "77", "degree": "MSc",
                "field_of_study": "Physics", "start": { "year": 2001 }, "end": { "year": 2006 } } ],
              "skills": [ { "name": "SQL", "endorsement_count": 12 }, { "name": " " } ] }
            """));

    PersonHit tor =
        bench
            .answer(
                SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE,
                SalesNavigatorPeopleQuery.builder().keywords("x").build())
            .value()
            .rows()
            .get(0);

    assertThat(tor.ref().memberId(Product.SALES_NAVIGATOR)).contains("ACwAADexample2aBcDeFg");
    assertThat(tor.ref().classicMemberId()).isEmpty();
    assertThat(tor.currentTitle()).contains("CDO");
    assertThat(tor.networkDistance()).contains(NetworkDistance.OUT_OF_NETWORK);
    assertThat(tor.sharedConnections()).contains(3);
    assertThat(tor.openProfile()).contains(true);
    assertThat(tor.recentlyHired()).contains(false);
    assertThat(tor.mentionedInNews()).contains(true);
    assertThat(tor.lastOutreach().get().kind()).contains(OutreachKind.MESSAGE);
    assertThat(tor.lastOutreach().get().at()).contains(Instant.parse("2026-10-01T08:00:00Z"));
    Position position = tor.positions().get(0);
    assertThat(position.company().get().companyId()).contains("5512");
    assertThat(position.industries())
        .containsExactly("Technology, Information and Internet", "Utilities");
    assertThat(position.skills()).containsExactly("SQL");
    assertThat(position.inRole()).contains(Period.of(2, 3, 0));
    assertThat(position.inCompany()).contains(Period.of(0, 7, 0));
    assertThat(position.start()).contains(PartialDate.of(2024, 5));
    assertThat(position.current()).isTrue();
    assertThat(tor.education().get(0).start()).contains(PartialDate.of(2001));
    assertThat(tor.skills()).hasSize(1);
  }

  @Test
  void A_Recruiter_candidate_may_have_no_name_and_text_for_industry() {
    bench.found(
        page(
            """
            { "type": "PEOPLE", "id": "AEMAADexample3aBcDeFg", "name": null, "headline": "",
              "network_distance": "DISTANCE_3", "hiddenCandidate": true,
              "interestLikelihood": "HIGH", "recruiter_candidate_id": "c-9",
              "recruiter_pipeline_category": "UNCONTACTED",
              "privacySettings": { "allowConnectionsBrowse": false,
                "showPremiumSubscriberIcon": true },
              "work_experience": [
                { "company": "Nordlys AS", "role": "CDO",
                  "industry": "Technology, Information and Internet",
                  "start": { "year": 2020 }, "end": { "year": 2023, "month": 13 } },
                { "company": "Kvist", "role": "Lead", "industry": null, "start": { "year": 2023 } } ],
              "certifications": [ { "name": "CKA", "organization": "CNCF",
                "start": { "year": 2022, "month": "4" } } ],
              "projects": [ { "name": "Fjord", "skills": ["Go", { "name": "Java" }] } ],
              "tags": [ { "id": "1", "name": "hot" } ],
              "notes": [ { "content": "call", "created_at": 1795165200000,
                "author": { "first_name": "Ida" } } ] }
            """));

    Answer<Page<PersonHit>> answer =
        bench.answer(
            SearchOperations.SEARCH_RECRUITER_PEOPLE,
            RecruiterPeopleQuery.builder().keywords("x").build());
    PersonHit nameless = answer.value().rows().get(0);

    assertThat(nameless.ref().memberId(Product.RECRUITER)).contains("AEMAADexample3aBcDeFg");
    assertThat(nameless.name()).isEmpty();
    assertThat(nameless.headline()).isEmpty();
    assertThat(nameless.candidate().get().hidden()).contains(true);
    assertThat(nameless.candidate().get().pipelineCategory()).contains("UNCONTACTED");
    assertThat(nameless.privacy().get().connectionsBrowsable()).contains(false);
    assertThat(nameless.positions()).hasSize(2);
    assertThat(nameless.positions().get(0).industries())
        .containsExactly("Technology, Information and Internet");
    assertThat(nameless.positions().get(0).current()).isFalse();
    assertThat(nameless.positions().get(0).end()).contains(PartialDate.of(2023));
    assertThat(nameless.positions().get(1).current()).isTrue();
    assertThat(nameless.currentTitle()).isEmpty();
    assertThat(nameless.certifications().get(0).start()).contains(PartialDate.of(2022, 4));
    assertThat(nameless.projects().get(0).skills()).containsExactly("Go", "Java");
    assertThat(nameless.tags().get(0).name()).contains("hot");
    assertThat(nameless.notes().get(0).createdAt()).contains(SearchBench.NOW);
    assertThat(answer.notes().unrecognised())
        .containsExactly(new Unrecognised("rows.positions.end", "2023-13"));
  }

  @Test
  void Unknown_constants_become_UNKNOWN_and_are_noted() {
    Answer<Page<PersonHit>> answer =
        people(
            "{ \"type\": \"PEOPLE\", \"id\": \"ACoAADexample1aBcDeFg\","
                + " \"network_distance\": \"DISTANCE_9\" }");

    assertThat(answer.value().rows().get(0).networkDistance()).contains(NetworkDistance.UNKNOWN);
    assertThat(answer.notes().unrecognised())
        .containsExactly(new Unrecognised("rows.networkDistance", "DISTANCE_9"));
  }

  @Test
  void Rows_that_cannot_be_people_are_noted_and_never_dropped_in_silence() {
    Answer<Page<PersonHit>> answer =
        people(
            "{ \"type\": \"COMPANY\", \"id\": \"5512\" }, null,"
                + "{ \"type\": \"PEOPLE\", \"name\": \"LinkedIn Member\" }");

    assertThat(answer.value().rows()).isEmpty();
    assertThat(answer.value().end()).isEqualTo(PageEnd.END);
    assertThat(answer.notes().unrecognised())
        .containsExactly(
            new Unrecognised("rows.type", "COMPANY"),
            new Unrecognised("rows.ref", "a person without id, public_identifier and URL"));
  }

  @Test
  void People_that_break_programs_come_through() {
    Answer<Page<PersonHit>> answer =
        people(
            "{ \"id\": \"ACoAADexample1aBcDeFg\", \"public_identifier\": \"\\u738b\\u5c0f-%C3%A9\","
                + " \"name\": \"\\ud83d\\udc69\\u200d\\ud83d\\udcbb O'Brien \\u202e<b>\","
                + " \"followers_count\": \"1200\", \"premium\": 1, \"connections_count\": 1.5,"
                + " \"skills\": [], \"current_positions\": [ {} , null ], \"education\": [ {} ] }");

    PersonHit odd = answer.value().rows().get(0);
    assertThat(odd.ref().publicIdentifier()).contains("\u738b\u5c0f-\u00e9");
    assertThat(odd.name()).contains("\ud83d\udc69\u200d\ud83d\udcbb O'Brien \u202e<b>");
    assertThat(odd.followers()).contains(1200);
    assertThat(odd.premium()).contains(true);
    assertThat(odd.connections()).isEmpty();
    assertThat(odd.positions()).containsExactly(Position.builder().current(true).build());
  }

  @Test
  void Companies_are_read_with_size_and_revenue() {
    bench.found(
        page(
            """
            { "type": "COMPANY", "id": "5512", "name": "Nordlys AS", "location": null,
              "profile_url": "https://www.linkedin.com/company/nordlys-as/",
              "industry": "Utilities, Energy", "summary": "Light", "followers_count": 900,
              "job_offers_count": 4, "headcount": "10,001+",
              "revenue_range": { "min": 2.5, "max": 1001, "currency": "usd" } },
            { "type": "COMPANY", "id": "77", "headcount": 132 },
            { "type": "COMPANY", "id": "78", "headcount": "2001-500" }
            """));

    Answer<Page<Company>> answer =
        bench.answer(
            SearchOperations.SEARCH_COMPANIES, CompanyQuery.builder().keywords("x").build());

    Company nordlys = answer.value().rows().get(0);
    assertThat(nordlys.ref().companyId()).contains("5512");
    assertThat(nordlys.ref().slug()).contains("nordlys-as");
    assertThat(nordlys.industries()).containsExactly("Utilities, Energy");
    assertThat(nordlys.description()).contains("Light");
    assertThat(nordlys.size()).contains(CompanySize.SIZE_OVER_10000);
    assertThat(nordlys.jobListings()).contains(4);
    assertThat(nordlys.revenue()).contains(MoneyRange.atLeast("USD", 2_500_000));
    assertThat(answer.value().rows().get(1).size()).contains(CompanySize.SIZE_51_200);
    assertThat(answer.value().rows().get(2).size()).contains(CompanySize.UNKNOWN);
    assertThat(answer.notes().unrecognised())
        .containsExactly(new Unrecognised("rows.size", "2001-500"));
  }

  @Test
  void Jobs_are_read_with_their_employer() {
    bench.found(
        page(
            """
            { "type": "JOB", "id": "4012345678", "reference_id": "r==", "title": "Engineer",
              "location": "Oslo", "posted_at": "2026-11-01T10:00:00.000Z", "reposted": true,
              "url": "https://www.linkedin.com/jobs/view/4012345678/", "promoted": false,
              "benefits": ["Pension"], "easy_apply": true,
              "company": { "id": "5512", "public_identifier": "nordlys-as", "name": "Nordlys AS",
                "profile_url": null, "profile_picture_url": "https://media.example/logo" } },
            { "type": "JOB", "id": "4012345679", "posted_at": null, "company": null }
            """));

    List<Job> jobs =
        bench
            .answer(SearchOperations.SEARCH_JOBS, JobQuery.builder().keywords("x").build())
            .value()
            .rows();

    Job job = jobs.get(0);
    assertThat(job.ref().jobId()).contains("4012345678");
    assertThat(job.postedAt().get().estimate()).contains(Instant.parse("2026-11-01T10:00:00Z"));
    assertThat(job.company().get().companyId()).contains("5512");
    assertThat(job.company().get().slug()).contains("nordlys-as");
    assertThat(job.companyName()).contains("Nordlys AS");
    assertThat(job.benefits()).containsExactly("Pension");
    assertThat(job.promoted()).contains(false);
    assertThat(job.easyApply()).contains(true);
    assertThat(jobs.get(1).company()).isEmpty();
  }

  @Test
  void A_url_finds_rows_of_any_kind_and_notes_the_others() {
    bench.found(
        """
        { "object": "LinkedinSearch",
          "config": { "params": { "api": "sales_navigator", "category": "people" } },
          "paging": { "start": 2494, "page_count": 6, "total_count": 90000 },
          "items": [
            { "type": "PEOPLE", "id": "ACoAADexample1aBcDeFg", "followers_count": 12 },
            { "type": "COMPANY", "id": "5512" },
            { "type": "JOB", "id": "4012345678" },
            { "type": "POST", "id": "7390000000000000123", "text": "hello" },
            { "type": "EVENT", "id": "1" },
            { "type": "PEOPLE", "id": ["no", "text"] } ] }
        """);

    Answer<Page<SearchHit>> answer =
        bench.answer(
            SearchOperations.SEARCH_BY_URL,
            UrlQuery.of("https://www.linkedin.com/sales/search/people?query=x"));

    assertThat(answer.value().rows())
        .extracting(hit -> (Object) hit.getClass())
        .containsExactly(
            SearchHit.PersonFound.class,
            SearchHit.CompanyFound.class,
            SearchHit.JobFound.class,
            SearchHit.PostFound.class);
    assertThat(answer.notes().unrecognised())
        .extracting(Unrecognised::field)
        .containsExactly("rows.type", "rows");
    assertThat(answer.value().end()).isEqualTo(new PageEnd.CappedByLinkedIn(2500));
    assertThat(answer.leftovers(SearchLeftovers.class).get().resolvedQuery())
        .containsEntry("category", "people");
  }

  @Test
  void LinkedIn_ends_a_Classic_query_after_1000_rows() {
    bench.found(
        """
        { "object": "LinkedinSearch", "paging": { "start": 999, "total_count": 4180 },
          "items": [ { "id": "ACoAADexample1aBcDeFg" } ] }
        """);

    assertThat(bench.answer(SearchOperations.SEARCH_PEOPLE, PEOPLE).value().end())
        .isEqualTo(new PageEnd.CappedByLinkedIn(1000));
  }

  @Test
  void The_first_rows_are_opened_and_failures_leave_gaps() {
    ProfileRef first = ProfileRef.of("ACoAADexample1aBcDeFg");
    ProfileRef second = ProfileRef.of("ACoAADexample2aBcDeFg");
    Report.UnexpectedResponse broken =
        new Report.UnexpectedResponse(
            Origin.local("profile.get", SearchBench.VENDOR), "another object");
    bench.answering(
        (operation, request) ->
            ((GetProfile) request).person().equals(first)
                ? Either.right(Answer.of(PersonProfile.builder(first).about("Me").build()))
                : Either.left(broken));

    Answer<Page<PersonHit>> answer = opened(2);

    assertThat(bench.inner).containsExactly(GetProfile.of(first), GetProfile.of(second));
    assertThat(answer.value().rows().get(0).opened().get().about()).contains("Me");
    assertThat(answer.value().rows().get(1).opened()).isEmpty();
    assertThat(answer.value().rows()).hasSize(3);
    assertThat(answer.gaps()).containsExactly(new Gap("rows[1].opened", broken));
  }

  @Test
  void Nothing_more_is_opened_once_the_account_itself_is_refused() {
    FixAccount.SessionExpired expired =
        new FixAccount.SessionExpired(
            Origin.local("profile.get", SearchBench.VENDOR), "log in again");
    bench.answering((operation, request) -> Either.left(expired));

    Answer<Page<PersonHit>> answer = opened(5);

    assertThat(bench.inner).hasSize(1);
    assertThat(answer.gaps())
        .extracting(Gap::field)
        .containsExactly("rows[0].opened", "rows[1].opened", "rows[2].opened");
  }

  private Answer<Page<PersonHit>> opened(int rows) {
    bench.found(
        page(
            "{ \"id\": \"ACoAADexample1aBcDeFg\" }, { \"id\": \"ACoAADexample2aBcDeFg\" },"
                + " { \"id\": \"ACoAADexample3aBcDeFg\" }"));
    return bench.answer(SearchOperations.SEARCH_PEOPLE, PEOPLE.toBuilder().open(rows).build());
  }

  @Test
  void Companies_are_opened_and_keep_what_only_the_search_tells() {
    CompanyRef ref = CompanyRef.of("7712345");
    bench.answering(
        (operation, request) ->
            Either.right(Answer.of(Company.builder(ref).tagline("Power from bread").build())));
    bench.found(
        "{ \"object\": \"LinkedinSearch\", \"items\": [ { \"type\": \"COMPANY\", \"id\": \"7712345\","
            + " \"job_offers_count\": 4 } ] }");

    Answer<Page<Company>> answer =
        bench.answer(SearchOperations.SEARCH_COMPANIES, CompanyQuery.builder().open(1).build());

    assertThat(bench.inner).containsExactly(new GetCompany(ref));
    assertThat(answer.value().rows())
        .containsExactly(Company.builder(ref).tagline("Power from bread").jobListings(4).build());
  }

  @Test
  void Jobs_have_nothing_to_open() {
    assertThat(
            bench
                .call(SearchOperations.SEARCH_JOBS, JobQuery.builder().open(1).build())
                .getLeft()
                .message())
        .contains("classicJobs.open");
  }

  @Test
  void Another_object_than_a_search_is_an_unexpected_answer() {
    bench.found("{ \"object\": \"Checkpoint\" }");

    assertThat(bench.call(SearchOperations.SEARCH_PEOPLE, PEOPLE, Option.none()).getLeft())
        .isInstanceOf(Report.UnexpectedResponse.class);
  }
}
