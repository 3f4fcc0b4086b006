package dev.patchbay.search;

import dev.patchbay.identity.SearchUrl;
import dev.patchbay.value.Within;
import java.util.List;

/**
 * What can be wrong with a search at every vendor, beyond what its values say of themselves:
 * numbers out of LinkedIn's bounds, and arguments that need or override others. Constants that a
 * search does not know are left to the vendor's capabilities. Each flaw reads "argument: reason".
 */
final class SearchRules {
  private static final List<Within> AGES_OF_POSTS =
      List.of(Within.PAST_24_HOURS, Within.PAST_WEEK, Within.PAST_MONTH);

  private SearchRules() {}

  static List<String> flaws(PeopleQuery query) {
    return new Flaws()
        .paging(query.pageSize(), query.open())
        .languages(query.profileLanguages())
        .found();
  }

  static List<String> flaws(CompanyQuery query) {
    return new Flaws().paging(query.pageSize(), query.open()).found();
  }

  static List<String> flaws(PostQuery query) {
    return new Flaws()
        .paging(query.pageSize(), query.open())
        .when(
            query.datePosted().exists(age -> !AGES_OF_POSTS.contains(age)),
            "datePosted",
            "posts can be searched by the past 24 hours, week or month alone")
        .found();
  }

  static List<String> flaws(JobQuery query) {
    return new Flaws().paging(query.pageSize(), query.open()).found();
  }

  static List<String> flaws(SalesNavigatorPeopleQuery query) {
    return new Flaws()
        .paging(query.pageSize(), query.open())
        .languages(query.profileLanguages())
        .needs(
            "savedSearchNewerThan",
            query.savedSearchNewerThan(),
            "savedSearch",
            query.savedSearch())
        .needs("postalCodeRadius", query.postalCodeRadius(), "postalCodes", query.postalCodes())
        .overriding(query, "savedSearch", "recentSearch")
        .found();
  }

  static List<String> flaws(SalesNavigatorCompanyQuery query) {
    return new Flaws()
        .paging(query.pageSize(), query.open())
        .needs(
            "savedSearchNewerThan",
            query.savedSearchNewerThan(),
            "savedSearch",
            query.savedSearch())
        .needs("postalCodeRadius", query.postalCodeRadius(), "postalCodes", query.postalCodes())
        .overriding(query, "savedSearch", "recentSearch")
        .found();
  }

  static List<String> flaws(RecruiterPeopleQuery query) {
    return new Flaws()
        .paging(query.pageSize(), query.open())
        .languages(query.profileLanguages())
        .years("graduationYear", query.graduationYear())
        .atLeastOne("hidePreviouslyViewed", query.hidePreviouslyViewed())
        .overriding(query, "savedSearch")
        .found();
  }

  static List<String> flaws(UrlQuery query) {
    return new Flaws()
        .atLeastOne("pageSize", query.pageSize())
        .all("searchUrl", SearchUrl.of(query.searchUrl()).flaws())
        .found();
  }

  static List<String> flaws(TermLookup lookup) {
    return new Flaws().atLeastOne("limit", lookup.limit()).found();
  }
}
