package dev.patchbay.search;

import dev.patchbay.call.Caller;
import dev.patchbay.call.ListCall;
import dev.patchbay.post.Post;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.Job;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermKind;

/**
 * Search. Obtained from {@code Patchbay}; nothing happens before a call is executed. A filter that
 * the vendor cannot express is an {@code UnsupportedArgument} with its name and nothing is sent;
 * what a vendor supports stands in its capabilities. Rows come in LinkedIn's order. Safe for use by
 * several threads.
 */
public final class SearchPort {
  private final Caller caller;

  /** A port over a caller; applications obtain theirs from {@code Patchbay}. */
  public SearchPort(Caller caller) {
    this.caller = caller;
  }

  /** People by Classic search; LinkedIn shows at most 1000 of a query. */
  public ListCall<PersonHit> people(PeopleQuery query) {
    return caller.list(SearchOperations.SEARCH_PEOPLE, query);
  }

  /**
   * People by Sales Navigator search; LinkedIn shows at most 2500 of a query. With {@code
   * saveSearchAs} this is a write.
   */
  public ListCall<PersonHit> salesNavigatorPeople(SalesNavigatorPeopleQuery query) {
    return caller.list(SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE, query);
  }

  /** People by Recruiter search; LinkedIn shows at most 2500 of a query. */
  public ListCall<PersonHit> recruiterPeople(RecruiterPeopleQuery query) {
    return caller.list(SearchOperations.SEARCH_RECRUITER_PEOPLE, query);
  }

  /** Companies by Classic search; LinkedIn shows at most 1000 of a query. */
  public ListCall<Company> companies(CompanyQuery query) {
    return caller.list(SearchOperations.SEARCH_COMPANIES, query);
  }

  /**
   * Companies by Sales Navigator search; LinkedIn shows at most 2500 of a query. With {@code
   * saveSearchAs} this is a write.
   */
  public ListCall<Company> salesNavigatorCompanies(SalesNavigatorCompanyQuery query) {
    return caller.list(SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES, query);
  }

  /** Posts by Classic search; LinkedIn shows at most 1000 of a query. */
  public ListCall<Post> posts(PostQuery query) {
    return caller.list(SearchOperations.SEARCH_POSTS, query);
  }

  /** Jobs by Classic search; LinkedIn shows at most 1000 of a query. */
  public ListCall<Job> jobs(JobQuery query) {
    return caller.list(SearchOperations.SEARCH_JOBS, query);
  }

  /** Whatever the search page behind a URL shows. */
  public ListCall<SearchHit> byUrl(UrlQuery query) {
    return caller.list(SearchOperations.SEARCH_BY_URL, query);
  }

  /** Whatever the search page behind a URL shows. */
  public ListCall<SearchHit> byUrl(String searchUrl) {
    return byUrl(UrlQuery.of(searchUrl));
  }

  /** The terms that LinkedIn offers for a filter. */
  public ListCall<Term> lookUpTerms(TermLookup lookup) {
    return caller.list(SearchOperations.SEARCH_LOOK_UP_TERMS, lookup);
  }

  /** The terms of a catalogue that match a text. */
  public ListCall<Term> lookUpTerms(TermKind kind, String keywords) {
    return lookUpTerms(TermLookup.of(kind, keywords));
  }
}
