package dev.patchbay.dialect.search;

import static dev.patchbay.support.argument.Encodings.asIs;
import static dev.patchbay.support.argument.Encodings.constants;
import static dev.patchbay.support.argument.Encodings.termIds;
import static dev.patchbay.support.argument.WirePlace.body;
import static dev.patchbay.support.argument.WirePlace.query;

import dev.patchbay.dialect.read.NetworkDistances;
import dev.patchbay.search.CompanyQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.value.TermKind;

/** Arguments of companies by Classic search. */
final class ClassicCompanyArguments {
  private ClassicCompanyArguments() {}

  static ArgumentMap.Builder<CompanyQuery> rows() {
    return ArgumentMap.of(SearchOperations.SEARCH_COMPANIES)
        .row("keywords", body("keywords"), asIs())
        .row("industries", body("industry"), termIds(TermKind.INDUSTRY))
        .row("locations", body("location"), termIds(TermKind.LOCATION))
        .row("hasJobListings", body("has_job_offers"), asIs())
        .row("companySizes", body("headcount"), constants(SearchVocabulary.COMPANY_SIZE))
        .row("networkDistances", body("network_distance"), constants(NetworkDistances.ASKED))
        .row("pageSize", query("limit"), asIs(), size -> size.between(1, 100));
  }
}
