package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.SearchUrl;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.searchCompanies}. Searches companies on linkedin.com.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param term what to search for
 * @param limit how many companies, 1 to 1000; none leaves it to the vendor (10)
 * @param filter narrows the search
 * @param customSearchUrl a search URL of companies on linkedin.com
 * @param then what to do there, in this order
 */
public record StSearchCompanies(
    Option<String> label,
    Option<String> term,
    Option<Integer> limit,
    Option<StCompaniesFilter> filter,
    Option<SearchUrl> customSearchUrl,
    List<CompanyListChild> then)
    implements RootAction, Checked {
  /** Copies the lists. */
  public StSearchCompanies {
    then = List.copyOf(then);
  }

  /** The same with {@link #label}. */
  public StSearchCompanies label(String value) {
    return new StSearchCompanies(Option.some(value), term, limit, filter, customSearchUrl, then);
  }

  /** The same with {@link #term}. */
  public StSearchCompanies term(String value) {
    return new StSearchCompanies(label, Option.some(value), limit, filter, customSearchUrl, then);
  }

  /** The same with {@link #limit}. */
  public StSearchCompanies limit(int value) {
    return new StSearchCompanies(label, term, Option.some(value), filter, customSearchUrl, then);
  }

  /** The same with {@link #filter}. */
  public StSearchCompanies filter(StCompaniesFilter value) {
    return new StSearchCompanies(label, term, limit, Option.some(value), customSearchUrl, then);
  }

  /** The same with {@link #customSearchUrl}. */
  public StSearchCompanies customSearchUrl(String value) {
    return new StSearchCompanies(
        label, term, limit, filter, Option.some(SearchUrl.of(value)), then);
  }

  /** The same with more to do there. */
  public StSearchCompanies then(CompanyListChild first, CompanyListChild... more) {
    return new StSearchCompanies(
        label, term, limit, filter, customSearchUrl, Lists.plus(then, first, more));
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.searchCompanies").between("limit", limit, 1, 1000).found();
  }
}
