package dev.patchbay.dialect.search;

import static dev.patchbay.support.argument.Encodings.asIs;
import static dev.patchbay.support.argument.Encodings.constants;
import static dev.patchbay.support.argument.Encodings.termFilterIds;
import static dev.patchbay.support.argument.Encodings.termId;
import static dev.patchbay.support.argument.Encodings.termIds;
import static dev.patchbay.support.argument.WirePlace.body;
import static dev.patchbay.support.argument.WirePlace.query;

import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.dialect.DialectOptions;
import dev.patchbay.dialect.read.NetworkDistances;
import dev.patchbay.search.SalesNavigatorCompanyQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.value.TermKind;

/** Arguments of companies by Sales Navigator search. */
final class SalesNavigatorCompanyArguments {
  private SalesNavigatorCompanyArguments() {}

  static ArgumentMap.Builder<SalesNavigatorCompanyQuery> rows(DialectOptions options) {
    return ArgumentMap.of(SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES)
        .row("keywords", body("keywords"), asIs())
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
        .row("industries", body("industry"), termFilterIds(TermKind.SALES_INDUSTRY))
        .row("headquarters", body("location"), termFilterIds(TermKind.REGION))
        .row("postalCodes", body("location_by_postal_code"), termFilterIds(TermKind.POSTAL_CODE))
        .row(
            "postalCodeRadius",
            body("location_by_postal_code.within_area"),
            SearchEncodings.miles())
        .row("hasJobListings", body("has_job_offers"), asIs())
        .row("companySizes", body("headcount"), constants(SearchVocabulary.COMPANY_SIZE))
        .row("headcountGrowth", body("headcount_growth"), SearchEncodings.range())
        .row("departmentHeadcount", body("department_headcount"), SearchEncodings.departments())
        .row(
            "departmentHeadcountGrowth",
            body("department_headcount_growth"),
            SearchEncodings.departments())
        .row("networkDistances", body("network_distance"), constants(NetworkDistances.ASKED))
        .row("annualRevenue", body("annual_revenue"), AmountSteps.revenue())
        .row("followers", body("followers_count"), constants(SearchVocabulary.FOLLOWERS))
        .row("fortune", body("fortune"), constants(SearchVocabulary.FORTUNE))
        .row("technologies", body("technologies"), termIds(TermKind.TECHNOLOGY))
        .row(
            "recentActivities",
            body("recent_activities"),
            constants(SearchVocabulary.COMPANY_ACTIVITY))
        .row("savedAccounts", body("saved_accounts"), termIds(TermKind.SAVED_ACCOUNT))
        .row("accountLists", body("account_lists"), termFilterIds(TermKind.ACCOUNT_LIST))
        .row("pageSize", query("limit"), asIs(), size -> size.between(1, 100));
  }
}
