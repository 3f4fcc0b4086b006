package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.SearchUrl;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code nv.searchCompanies}. Searches companies in Sales Navigator.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param term what to search for
 * @param limit how many companies, 1 to 1000; none leaves it to the vendor (25)
 * @param filter narrows the search
 * @param customSearchUrl a search URL of companies in Sales Navigator
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record NvSearchCompanies(
    Option<String> label,
    Option<String> term,
    Option<Integer> limit,
    Option<NvCompaniesFilter> filter,
    Option<SearchUrl> customSearchUrl,
    List<NvDoForCompanies> undocumented)
    implements RootAction, Checked {
  /** Copies the lists. */
  public NvSearchCompanies {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public NvSearchCompanies label(String value) {
    return new NvSearchCompanies(
        Option.some(value), term, limit, filter, customSearchUrl, undocumented);
  }

  /** The same with {@link #term}. */
  public NvSearchCompanies term(String value) {
    return new NvSearchCompanies(
        label, Option.some(value), limit, filter, customSearchUrl, undocumented);
  }

  /** The same with {@link #limit}. */
  public NvSearchCompanies limit(int value) {
    return new NvSearchCompanies(
        label, term, Option.some(value), filter, customSearchUrl, undocumented);
  }

  /** The same with {@link #filter}. */
  public NvSearchCompanies filter(NvCompaniesFilter value) {
    return new NvSearchCompanies(
        label, term, limit, Option.some(value), customSearchUrl, undocumented);
  }

  /** The same with {@link #customSearchUrl}. */
  public NvSearchCompanies customSearchUrl(String value) {
    return new NvSearchCompanies(
        label, term, limit, filter, Option.some(SearchUrl.of(value)), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public NvSearchCompanies thenUndocumented(NvDoForCompanies first, NvDoForCompanies... more) {
    return new NvSearchCompanies(
        label, term, limit, filter, customSearchUrl, Lists.plus(undocumented, first, more));
  }

  @Override
  public List<String> flaws() {
    return new Flaws("nv.searchCompanies").between("limit", limit, 1, 1000).found();
  }
}
