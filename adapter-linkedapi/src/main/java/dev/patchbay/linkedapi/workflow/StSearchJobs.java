package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.SearchUrl;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.searchJobs}. Searches jobs. Filter and preferences belong to two different searches of
 * LinkedIn and cannot be combined.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param term what to search for
 * @param limit how many jobs, 1 to 1000; none leaves it to the vendor (10)
 * @param location where, as text
 * @param allowSimilarResults whether near matches count; none leaves it to the vendor (yes)
 * @param filter narrows the classic search; every member must be applicable
 * @param preferences narrows the newer search; what LinkedIn does not offer is skipped
 * @param customSearchUrl a search URL of jobs; the vendor ignores everything else beside it
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record StSearchJobs(
    Option<String> label,
    Option<String> term,
    Option<Integer> limit,
    Option<String> location,
    Option<Boolean> allowSimilarResults,
    Option<JobsFilter> filter,
    Option<JobsPreferences> preferences,
    Option<SearchUrl> customSearchUrl,
    List<OpenChild> undocumented)
    implements RootAction, OpenChild, Checked {
  /** Copies the lists. */
  public StSearchJobs {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StSearchJobs label(String value) {
    return new StSearchJobs(
        Option.some(value),
        term,
        limit,
        location,
        allowSimilarResults,
        filter,
        preferences,
        customSearchUrl,
        undocumented);
  }

  /** The same with {@link #term}. */
  public StSearchJobs term(String value) {
    return new StSearchJobs(
        label,
        Option.some(value),
        limit,
        location,
        allowSimilarResults,
        filter,
        preferences,
        customSearchUrl,
        undocumented);
  }

  /** The same with {@link #limit}. */
  public StSearchJobs limit(int value) {
    return new StSearchJobs(
        label,
        term,
        Option.some(value),
        location,
        allowSimilarResults,
        filter,
        preferences,
        customSearchUrl,
        undocumented);
  }

  /** The same with {@link #location}. */
  public StSearchJobs location(String value) {
    return new StSearchJobs(
        label,
        term,
        limit,
        Option.some(value),
        allowSimilarResults,
        filter,
        preferences,
        customSearchUrl,
        undocumented);
  }

  /** The same with {@link #allowSimilarResults}. */
  public StSearchJobs allowSimilarResults(boolean value) {
    return new StSearchJobs(
        label,
        term,
        limit,
        location,
        Option.some(value),
        filter,
        preferences,
        customSearchUrl,
        undocumented);
  }

  /** The same with {@link #filter}. */
  public StSearchJobs filter(JobsFilter value) {
    return new StSearchJobs(
        label,
        term,
        limit,
        location,
        allowSimilarResults,
        Option.some(value),
        preferences,
        customSearchUrl,
        undocumented);
  }

  /** The same with {@link #preferences}. */
  public StSearchJobs preferences(JobsPreferences value) {
    return new StSearchJobs(
        label,
        term,
        limit,
        location,
        allowSimilarResults,
        filter,
        Option.some(value),
        customSearchUrl,
        undocumented);
  }

  /** The same with {@link #customSearchUrl}. */
  public StSearchJobs customSearchUrl(String value) {
    return new StSearchJobs(
        label,
        term,
        limit,
        location,
        allowSimilarResults,
        filter,
        preferences,
        Option.some(SearchUrl.of(value)),
        undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StSearchJobs thenUndocumented(OpenChild first, OpenChild... more) {
    return new StSearchJobs(
        label,
        term,
        limit,
        location,
        allowSimilarResults,
        filter,
        preferences,
        customSearchUrl,
        Lists.plus(undocumented, first, more));
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.searchJobs")
        .between("limit", limit, 1, 1000)
        .notBoth("filter", filter, "preferences", preferences)
        .notBoth("customSearchUrl", customSearchUrl, "term", term)
        .notBoth("customSearchUrl", customSearchUrl, "location", location)
        .notBoth("customSearchUrl", customSearchUrl, "filter", filter)
        .notBoth("customSearchUrl", customSearchUrl, "preferences", preferences)
        .found();
  }
}
