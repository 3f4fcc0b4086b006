package dev.patchbay.dialect.search;

import static dev.patchbay.support.argument.Encodings.asIs;
import static dev.patchbay.support.argument.Encodings.constantFilter;
import static dev.patchbay.support.argument.Encodings.constants;
import static dev.patchbay.support.argument.Encodings.termFilterIds;
import static dev.patchbay.support.argument.Encodings.termId;
import static dev.patchbay.support.argument.Encodings.termIds;
import static dev.patchbay.support.argument.WirePlace.body;
import static dev.patchbay.support.argument.WirePlace.query;

import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.dialect.read.NetworkDistances;
import dev.patchbay.search.RecruiterPeopleQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.value.TermKind;

/** Arguments of people by Recruiter search, as far as both vendors have them. */
final class RecruiterPeopleArguments {
  private RecruiterPeopleArguments() {}

  static ArgumentMap.Builder<RecruiterPeopleQuery> rows() {
    return ArgumentMap.of(SearchOperations.SEARCH_RECRUITER_PEOPLE)
        .row("keywords", body("keywords"), asIs())
        .row(
            "savedSearch",
            body("saved_search"),
            RecruiterEncodings.savedSearch(),
            ArgumentCapability::overridingOthers)
        .row("savedFilter", body("saved_filter"), termId(TermKind.SAVED_FILTER))
        .row("locations", body("location"), RecruiterEncodings.locations())
        .row("locationRadius", body("location_within_area"), SearchEncodings.miles())
        .row("industries", body("industry"), termFilterIds(TermKind.INDUSTRY))
        .row("jobTitles", body("role"), RecruiterEncodings.titles())
        .row("skills", body("skills"), RecruiterEncodings.prioritisedIdsOrKeywords(TermKind.SKILL))
        .row("companies", body("company"), RecruiterEncodings.companies())
        .row(
            "currentCompanies",
            body("current_company"),
            RecruiterEncodings.prioritisedIds(TermKind.COMPANY))
        .row(
            "pastCompanies",
            body("past_company"),
            RecruiterEncodings.prioritisedIds(TermKind.COMPANY))
        .row("schools", body("school"), RecruiterEncodings.prioritisedIds(TermKind.SCHOOL))
        .row("groups", body("groups"), termIds(TermKind.GROUP))
        .row("graduationYear", body("graduation_year"), SearchEncodings.range())
        .row("companySizes", body("company_headcount"), constants(SearchVocabulary.COMPANY_SIZE))
        .row("yearsOfExperience", body("tenure"), SearchEncodings.range())
        .row(
            "seniorityLevels",
            body("seniority"),
            constantFilter(SearchVocabulary.RECRUITER_SENIORITY))
        .row("functions", body("function"), termIds(TermKind.DEPARTMENT))
        .row(
            "networkDistances",
            body("network_distance"),
            constants(NetworkDistances.ASKED_OR_GROUP))
        .row(
            "spokenLanguages",
            body("spoken_languages"),
            RecruiterEncodings.languages(SearchVocabulary.PROFICIENCY))
        .row("hidePreviouslyViewed", body("hide_previously_viewed.timespan"), asIs())
        .row("profileLanguages", body("profile_language"), SearchEncodings.texts())
        .row(
            "recentlyJoined", body("recently_joined"), constants(SearchVocabulary.DAYS_ON_LINKEDIN))
        .row("spotlights", body("spotlights"), constants(SearchVocabulary.SPOTLIGHT))
        .row("firstNames", body("first_name"), SearchEncodings.texts())
        .row("lastNames", body("last_name"), SearchEncodings.texts())
        .row("militaryBackground", body("has_military_background"), asIs())
        .row("pastApplicants", body("past_applicants"), asIs())
        .row("hiringProjects", body("hiring_projects"), termFilterIds(TermKind.HIRING_PROJECT))
        .row("recruitingActivity", body("recruiting_activity"), RecruiterEncodings.activities())
        .row("notes", body("notes"), SearchEncodings.texts())
        .row("pageSize", query("limit"), asIs(), size -> size.between(1, 100));
  }
}
