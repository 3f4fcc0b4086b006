package dev.patchbay.dialect.search;

import static dev.patchbay.support.argument.Encodings.asIs;
import static dev.patchbay.support.argument.Encodings.constant;
import static dev.patchbay.support.argument.Encodings.constants;
import static dev.patchbay.support.argument.Encodings.termFilterIds;
import static dev.patchbay.support.argument.WirePlace.body;
import static dev.patchbay.support.argument.WirePlace.query;

import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.search.RecruiterPeopleQuery;
import dev.patchbay.search.SalesNavigatorCompanyQuery;
import dev.patchbay.search.SalesNavigatorPeopleQuery;
import dev.patchbay.search.TermLookup;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.value.TermKind;

/**
 * Arguments of search that later speakers of the dialect have and Unipile v1 lacks; for {@link
 * DialectSearch#with}. One method for each search, so that a vendor's table shows what it takes.
 */
public final class LaterSearch {
  private LaterSearch() {}

  /**
   * Recruiter: locale, degrees, employment types, years in company and position; the newest results
   * of a saved search; a company's name beside its id; the fifth proficiency of a language.
   */
  public static ArgumentMap.Builder<RecruiterPeopleQuery> recruiterPeople(
      ArgumentMap.Builder<RecruiterPeopleQuery> rows) {
    return rows.row("locale", body("locale"), constant(SearchVocabulary.LOCALE))
        .row("degrees", body("degree"), termFilterIds(TermKind.DEGREE))
        .row(
            "employmentTypes",
            body("employment_type"),
            constants(SearchVocabulary.RECRUITER_EMPLOYMENT_TYPE))
        .row("yearsInCurrentCompany", body("tenure_in_company"), SearchEncodings.range())
        .row("yearsInCurrentPosition", body("tenure_in_position"), SearchEncodings.range())
        .override(
            "savedSearch",
            body("saved_search"),
            RecruiterEncodings.savedSearchOrNewest(),
            ArgumentCapability::overridingOthers)
        .override("companies", body("company"), RecruiterEncodings.companiesWithNames())
        .override(
            "spokenLanguages",
            body("spoken_languages"),
            RecruiterEncodings.languages(SearchVocabulary.EVERY_PROFICIENCY));
  }

  /** Sales Navigator, people: the search is saved under a name. */
  public static ArgumentMap.Builder<SalesNavigatorPeopleQuery> salesNavigatorPeople(
      ArgumentMap.Builder<SalesNavigatorPeopleQuery> rows) {
    return rows.row("saveSearchAs", body("save_search.name"), asIs());
  }

  /** Sales Navigator, companies: the search is saved under a name. */
  public static ArgumentMap.Builder<SalesNavigatorCompanyQuery> salesNavigatorCompanies(
      ArgumentMap.Builder<SalesNavigatorCompanyQuery> rows) {
    return rows.row("saveSearchAs", body("save_search.name"), asIs());
  }

  /** The lookup: also the catalogue of degrees. */
  public static ArgumentMap.Builder<TermLookup> terms(ArgumentMap.Builder<TermLookup> rows) {
    return rows.override("kind", query("type"), constant(SearchVocabulary.EVERY_TERM_KIND));
  }
}
