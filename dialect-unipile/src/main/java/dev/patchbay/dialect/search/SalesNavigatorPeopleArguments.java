package dev.patchbay.dialect.search;

import static dev.patchbay.support.argument.Encodings.asIs;
import static dev.patchbay.support.argument.Encodings.constantFilter;
import static dev.patchbay.support.argument.Encodings.constants;
import static dev.patchbay.support.argument.Encodings.termFilterIds;
import static dev.patchbay.support.argument.Encodings.termFilterIdsOrNames;
import static dev.patchbay.support.argument.Encodings.termId;
import static dev.patchbay.support.argument.Encodings.termIds;
import static dev.patchbay.support.argument.WirePlace.body;
import static dev.patchbay.support.argument.WirePlace.query;

import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.dialect.DialectOptions;
import dev.patchbay.dialect.read.NetworkDistances;
import dev.patchbay.search.SalesNavigatorPeopleQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.value.TermKind;

/** Arguments of people by Sales Navigator search. */
final class SalesNavigatorPeopleArguments {
  private SalesNavigatorPeopleArguments() {}

  static ArgumentMap.Builder<SalesNavigatorPeopleQuery> rows(DialectOptions options, RefIds ids) {
    return ArgumentMap.of(SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE)
        .row("keywords", body("keywords"), asIs())
        .row("firstName", body("first_name"), asIs())
        .row("lastName", body("last_name"), asIs())
        .row(
            "savedSearchNewerThan",
            body("last_viewed_at"),
            SearchEncodings.epoch(options.savedSearchTime()))
        .row(
            "savedSearch",
            body("saved_search_id"),
            termId(TermKind.SAVED_SEARCH),
            ArgumentCapability::overridingOthers)
        .row(
            "recentSearch",
            body("recent_search_id"),
            termId(TermKind.RECENT_SEARCH),
            ArgumentCapability::overridingOthers)
        .row("locations", body("location"), termFilterIds(TermKind.REGION))
        .row("postalCodes", body("location_by_postal_code"), termFilterIds(TermKind.POSTAL_CODE))
        .row(
            "postalCodeRadius",
            body("location_by_postal_code.within_area"),
            SearchEncodings.miles())
        .row("industries", body("industry"), termFilterIds(TermKind.SALES_INDUSTRY))
        .row("schools", body("school"), termFilterIds(TermKind.SCHOOL))
        .row("currentCompanies", body("company"), termFilterIdsOrNames(TermKind.COMPANY))
        .row("pastCompanies", body("past_company"), termFilterIdsOrNames(TermKind.COMPANY))
        .row("companyHeadquarters", body("company_location"), termFilterIds(TermKind.REGION))
        .row("functions", body("function"), termFilterIds(TermKind.DEPARTMENT))
        .row("currentTitles", body("role"), termFilterIdsOrNames(TermKind.JOB_TITLE))
        .row("pastTitles", body("past_role"), termFilterIds(TermKind.JOB_TITLE))
        .row("seniorityLevels", body("seniority"), constantFilter(SearchVocabulary.SALES_SENIORITY))
        .row("accountLists", body("account_lists"), termFilterIds(TermKind.ACCOUNT_LIST))
        .row("leadLists", body("lead_lists"), termFilterIds(TermKind.LEAD_LIST))
        .row("yearsOfExperience", body("tenure"), constants(SearchVocabulary.YEARS))
        .row("yearsInCurrentCompany", body("tenure_at_company"), constants(SearchVocabulary.YEARS))
        .row("yearsInCurrentPosition", body("tenure_at_role"), constants(SearchVocabulary.YEARS))
        .row("companySizes", body("company_headcount"), constants(SearchVocabulary.COMPANY_SIZE))
        .row("profileLanguages", body("profile_language"), SearchEncodings.texts())
        .row("companyTypes", body("company_type"), constants(SearchVocabulary.COMPANY_TYPE))
        .row("groups", body("groups"), termIds(TermKind.GROUP))
        .row(
            "networkDistances",
            body("network_distance"),
            constants(NetworkDistances.ASKED_OR_GROUP))
        .row("connectionsOf", body("connections_of"), SearchEncodings.members(ids))
        .row("personas", body("persona"), termIds(TermKind.PERSONA))
        .row("followingYourCompany", body("following_your_company"), asIs())
        .row("viewedYourProfile", body("viewed_your_profile_recently"), asIs())
        .row("pastColleague", body("past_colleague"), asIs())
        .row("sharedExperiences", body("shared_experiences"), asIs())
        .row("changedJobs", body("changed_jobs"), asIs())
        .row("postedOnLinkedIn", body("posted_on_linkedin"), asIs())
        .row("mentionedInNews", body("mentionned_in_news"), asIs())
        .row("youViewedProfile", body("viewed_profile_recently"), asIs())
        .row("youMessaged", body("messaged_recently"), asIs())
        .row("includeSavedLeads", body("include_saved_leads"), asIs())
        .row("includeSavedAccounts", body("include_saved_accounts"), asIs())
        .row("pageSize", query("limit"), asIs(), size -> size.between(1, 100));
  }
}
