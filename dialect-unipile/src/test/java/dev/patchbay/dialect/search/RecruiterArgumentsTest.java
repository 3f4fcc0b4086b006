package dev.patchbay.dialect.search;

import static dev.patchbay.value.TermKind.COMPANY;
import static dev.patchbay.value.TermKind.DEPARTMENT;
import static dev.patchbay.value.TermKind.GROUP;
import static dev.patchbay.value.TermKind.HIRING_PROJECT;
import static dev.patchbay.value.TermKind.INDUSTRY;
import static dev.patchbay.value.TermKind.JOB_TITLE;
import static dev.patchbay.value.TermKind.LOCATION;
import static dev.patchbay.value.TermKind.SAVED_FILTER;
import static dev.patchbay.value.TermKind.SCHOOL;
import static dev.patchbay.value.TermKind.SKILL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.search.RecruiterPeopleQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.support.argument.Encodings;
import dev.patchbay.support.argument.WirePlace;
import dev.patchbay.value.CompanyScope;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.DaysOnLinkedIn;
import dev.patchbay.value.EnumFilter;
import dev.patchbay.value.LanguageProficiency;
import dev.patchbay.value.LocationScope;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.PrioritisedTerms;
import dev.patchbay.value.Priority;
import dev.patchbay.value.Range;
import dev.patchbay.value.RecruiterSeniority;
import dev.patchbay.value.RecruiterSpotlight;
import dev.patchbay.value.RecruitingActivity;
import dev.patchbay.value.RecruitingActivityFilter;
import dev.patchbay.value.SavedSearch;
import dev.patchbay.value.ScopedTerms;
import dev.patchbay.value.SearchLocale;
import dev.patchbay.value.SpokenLanguage;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermFilter;
import dev.patchbay.value.Terms;
import dev.patchbay.value.TitleScope;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RecruiterArgumentsTest {
  private SearchBench bench = new SearchBench();

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void Everything_that_both_vendors_have() {
    writes(
        RecruiterPeopleQuery.builder()
            .keywords("(java OR kotlin) NOT intern")
            .savedFilter(Term.id(SAVED_FILTER, "1"))
            .locations(
                ScopedTerms.of(Term.id(LOCATION, "2"), LocationScope.CURRENT)
                    .and(
                        Term.of(LOCATION, "3", "Bergen"),
                        Priority.MUST_HAVE,
                        LocationScope.CURRENT_OR_OPEN_TO_RELOCATE))
            .locationRadius(50)
            .industries(TermFilter.ids(INDUSTRY, "4").excluding(Term.id(INDUSTRY, "5")))
            .jobTitles(
                ScopedTerms.<TitleScope>of(Term.id(JOB_TITLE, "6").strictly())
                    .and(Term.id(JOB_TITLE, "7"), Priority.CAN_HAVE, TitleScope.OPEN_TO_WORK)
                    .and(Term.name("Data lead"), Priority.MUST_HAVE))
            .skills(
                PrioritisedTerms.of(Term.id(SKILL, "8"))
                    .and(Term.name("Airflow"), Priority.CAN_HAVE))
            .companies(
                ScopedTerms.of(Term.id(COMPANY, "9"), CompanyScope.PAST_NOT_CURRENT)
                    .exclude(Term.name("Kvist")))
            .currentCompanies(PrioritisedTerms.of(Term.id(COMPANY, "10")))
            .pastCompanies(PrioritisedTerms.of().exclude(Term.id(COMPANY, "11")))
            .schools(PrioritisedTerms.of(Term.id(SCHOOL, "12")))
            .groups(Terms.ids(GROUP, "13"))
            .graduationYear(2010, 2020)
            .companySizes(CompanySize.SIZE_5001_10000)
            .yearsOfExperience(Range.atLeast(5))
            .seniorityLevels(
                EnumFilter.of(RecruiterSeniority.VICE_PRESIDENT)
                    .excluding(RecruiterSeniority.UNPAID))
            .functions(Terms.ids(DEPARTMENT, "14"))
            .networkDistances(NetworkDistance.THIRD_PLUS, NetworkDistance.GROUP)
            .spokenLanguages(
                SpokenLanguage.of("Norwegian")
                    .with(Priority.MUST_HAVE)
                    .with(LanguageProficiency.NATIVE_OR_BILINGUAL),
                SpokenLanguage.of("English"))
            .hidePreviouslyViewed(30)
            .profileLanguages("nb")
            .recentlyJoined(DaysOnLinkedIn.WITHIN_1, DaysOnLinkedIn.FROM_31_TO_90)
            .spotlights(RecruiterSpotlight.OPEN_TO_WORK)
            .firstNames("Lina OR Line")
            .lastNames("Orvik")
            .militaryBackground(true)
            .pastApplicants(true)
            .hiringProjects(TermFilter.allBut(Term.id(HIRING_PROJECT, "15")))
            .recruitingActivity(
                RecruitingActivityFilter.of(RecruitingActivity.MESSAGES)
                    .with(Priority.DOESNT_HAVE)
                    .withinDays(90),
                RecruitingActivityFilter.of(RecruitingActivity.NOTES))
            .notes("promising")
            .build(),
        """
        { "api": "recruiter", "category": "people", "keywords": "(java OR kotlin) NOT intern",
          "saved_filter": "1",
          "location": [ { "id": "2", "scope": "CURRENT" },
            { "id": "3", "title": "Bergen", "priority": "MUST_HAVE",
              "scope": "CURRENT_OR_OPEN_TO_RELOCATE" } ],
          "location_within_area": 50, "industry": { "include": ["4"], "exclude": ["5"] },
          "role": [ { "id": "6", "is_selection": true },
            { "id": "7", "is_selection": false, "priority": "CAN_HAVE", "scope": "OPEN_TO_WORK" },
            { "keywords": "Data lead", "priority": "MUST_HAVE" } ],
          "skills": [ { "id": "8" }, { "keywords": "Airflow", "priority": "CAN_HAVE" } ],
          "company": [ { "id": "9", "scope": "PAST_NOT_CURRENT" },
            { "keywords": "Kvist", "priority": "DOESNT_HAVE" } ],
          "current_company": [ { "id": "10" } ],
          "past_company": [ { "id": "11", "priority": "DOESNT_HAVE" } ],
          "school": [ { "id": "12" } ], "groups": ["13"],
          "graduation_year": { "min": 2010, "max": 2020 },
          "company_headcount": [ { "min": 5001, "max": 10000 } ], "tenure": { "min": 5 },
          "seniority": { "include": ["vp"], "exclude": ["unpaid"] }, "function": ["14"],
          "network_distance": [3, "GROUP"],
          "spoken_languages": [ { "language": "Norwegian", "priority": "MUST_HAVE",
            "scope": "NATIVE_OR_BILINGUAL" }, { "language": "English" } ],
          "hide_previously_viewed": { "timespan": 30 }, "profile_language": ["nb"],
          "recently_joined": [ { "max": 1 }, { "min": 31, "max": 90 } ],
          "spotlights": ["OPEN_TO_WORK"], "first_name": ["Lina OR Line"],
          "last_name": ["Orvik"], "has_military_background": true, "past_applicants": true,
          "hiring_projects": { "exclude": ["15"] },
          "recruiting_activity": [ { "id": "messages", "priority": "DOESNT_HAVE",
            "timespan": 90 }, { "id": "notes" } ],
          "notes": ["promising"] }
        """);
  }

  @Test
  void Plain_text_in_place_of_an_id_is_noted() {
    assertThat(
            bench
                .answer(
                    SearchOperations.SEARCH_RECRUITER_PEOPLE,
                    RecruiterPeopleQuery.builder().skills("Airflow").build())
                .fidelity())
        .containsExactly(new ArgumentNote.SentAs("recruiterPeople.skills", "Airflow"));
  }

  @Test
  void A_strict_title_without_id_is_looked_up() {
    bench.lookedUp(
        """
        { "object": "LinkedinSearchParametersList",
          "items": [ { "id": "66", "title": "Data lead" } ] }
        """);

    writes(
        RecruiterPeopleQuery.builder()
            .jobTitles(ScopedTerms.of(Term.name("Data lead").strictly()))
            .build(),
        """
        { "api": "recruiter", "category": "people",
          "role": [ { "id": "66", "is_selection": true } ] }
        """);
  }

  @Test
  void A_location_without_its_name_is_refused_where_LinkedIn_needs_it() {
    PortError error =
        refused(
            RecruiterPeopleQuery.builder()
                .locations(
                    ScopedTerms.of(
                        Term.id(LOCATION, "3"), LocationScope.CURRENT_OR_OPEN_TO_RELOCATE))
                .build());

    assertThat(error).isInstanceOf(FixCall.InvalidRequest.class);
    assertThat(error.message())
        .contains("recruiterPeople.locations", "use Term.of(LOCATION, \"3\", name)");
  }

  @Test
  void A_saved_search_goes_with_its_project() {
    writes(
        RecruiterPeopleQuery.builder().savedSearch(SavedSearch.of("71", "72")).build(),
        """
        { "api": "recruiter", "category": "people",
          "saved_search": { "id": "71", "project_id": "72" } }
        """);
  }

  @Test
  void What_only_postpress_has_is_refused_by_name() {
    assertThat(
            refused(
                    RecruiterPeopleQuery.builder()
                        .savedSearch(SavedSearch.of("71", "72").onlyNewest())
                        .build())
                .message())
        .contains("recruiterPeople.savedSearch.newestOnly");
    assertThat(
            refused(RecruiterPeopleQuery.builder().locale(SearchLocale.GERMAN).build()).message())
        .contains("recruiterPeople.locale");
    assertThat(
            refused(
                    RecruiterPeopleQuery.builder()
                        .spokenLanguages(
                            SpokenLanguage.of("English")
                                .with(LanguageProficiency.FULL_PROFESSIONAL))
                        .build())
                .message())
        .contains("recruiterPeople.spokenLanguages.proficiency=FULL_PROFESSIONAL");
    assertThat(bench.requests()).isEmpty();
  }

  @Test
  void A_vendor_can_add_rows_and_override_others() {
    bench.close();
    bench =
        new SearchBench(
            room ->
                room.with(
                    SearchOperations.SEARCH_RECRUITER_PEOPLE,
                    rows ->
                        rows.row(
                                "locale",
                                WirePlace.body("locale"),
                                Encodings.by((SearchLocale locale) -> "german"))
                            .override("keywords", WirePlace.body("terms"), Encodings.asIs())));

    writes(
        RecruiterPeopleQuery.builder().locale(SearchLocale.GERMAN).keywords("daten").build(),
        """
        { "api": "recruiter", "category": "people", "locale": "german", "terms": "daten" }
        """);
  }

  private PortError refused(RecruiterPeopleQuery query) {
    return bench.call(SearchOperations.SEARCH_RECRUITER_PEOPLE, query).getLeft();
  }

  private void writes(RecruiterPeopleQuery query, String json) {
    bench.answer(SearchOperations.SEARCH_RECRUITER_PEOPLE, query);
    assertThat(bench.body()).isEqualTo(bench.json(json));
  }

  @Test
  void Weights_and_scopes_are_declared_as_parts() {
    assertThat(bench.adapter().capabilities().operation("search.recruiterPeople").arguments())
        .containsKeys(
            "recruiterPeople.jobTitles.priority",
            "recruiterPeople.jobTitles.scope",
            "recruiterPeople.skills.priority")
        .isNotEqualTo(Map.of());
  }
}
