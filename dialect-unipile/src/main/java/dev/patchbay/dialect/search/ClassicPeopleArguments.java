package dev.patchbay.dialect.search;

import static dev.patchbay.support.argument.Encodings.asIs;
import static dev.patchbay.support.argument.Encodings.constants;
import static dev.patchbay.support.argument.Encodings.termIds;
import static dev.patchbay.support.argument.WirePlace.body;
import static dev.patchbay.support.argument.WirePlace.query;

import dev.patchbay.dialect.read.NetworkDistances;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.value.TermKind;

/** Arguments of people by Classic search. */
final class ClassicPeopleArguments {
  private ClassicPeopleArguments() {}

  static ArgumentMap.Builder<PeopleQuery> rows(RefIds ids) {
    return ArgumentMap.of(SearchOperations.SEARCH_PEOPLE)
        .row("keywords", body("keywords"), asIs())
        .row("firstName", body("advanced_keywords.first_name"), asIs())
        .row("lastName", body("advanced_keywords.last_name"), asIs())
        .row("titleKeywords", body("advanced_keywords.title"), asIs())
        .row("companyKeywords", body("advanced_keywords.company"), asIs())
        .row("schoolKeywords", body("advanced_keywords.school"), asIs())
        .row("locations", body("location"), termIds(TermKind.LOCATION))
        .row("industries", body("industry"), termIds(TermKind.INDUSTRY))
        .row("currentCompanies", body("company"), termIds(TermKind.COMPANY))
        .row("pastCompanies", body("past_company"), termIds(TermKind.COMPANY))
        .row("schools", body("school"), termIds(TermKind.SCHOOL))
        .row("serviceCategories", body("service"), termIds(TermKind.SERVICE))
        .row("profileLanguages", body("profile_language"), SearchEncodings.texts())
        .row("networkDistances", body("network_distance"), constants(NetworkDistances.ASKED))
        .row("connectionsOf", body("connections_of"), SearchEncodings.members(ids))
        .row("followersOf", body("followers_of"), SearchEncodings.members(ids))
        .row("openTo", body("open_to"), constants(SearchVocabulary.OPEN_TO))
        .row("pageSize", query("limit"), asIs(), size -> size.between(1, 100));
  }
}
