package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.SearchUrl;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.Consumer;

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
    return changed(search -> search.label = Option.some(value));
  }

  /** The same with {@link #term}. */
  public StSearchJobs term(String value) {
    return changed(search -> search.term = Option.some(value));
  }

  /** The same with {@link #limit}. */
  public StSearchJobs limit(int value) {
    return changed(search -> search.limit = Option.some(value));
  }

  /** The same with {@link #location}. */
  public StSearchJobs location(String value) {
    return changed(search -> search.location = Option.some(value));
  }

  /** The same with {@link #allowSimilarResults}. */
  public StSearchJobs allowSimilarResults(boolean value) {
    return changed(search -> search.allowSimilarResults = Option.some(value));
  }

  /** The same with {@link #filter}. */
  public StSearchJobs filter(JobsFilter value) {
    return changed(search -> search.filter = Option.some(value));
  }

  /** The same with {@link #preferences}. */
  public StSearchJobs preferences(JobsPreferences value) {
    return changed(search -> search.preferences = Option.some(value));
  }

  /** The same with {@link #customSearchUrl}. */
  public StSearchJobs customSearchUrl(String value) {
    return changed(search -> search.customSearchUrl = Option.some(SearchUrl.of(value)));
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StSearchJobs thenUndocumented(OpenChild first, OpenChild... more) {
    return changed(search -> search.undocumented = Lists.plus(undocumented, first, more));
  }

  private StSearchJobs changed(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.search();
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

  /** A search that is being changed. */
  private static final class Draft {
    private Option<String> label;
    private Option<String> term;
    private Option<Integer> limit;
    private Option<String> location;
    private Option<Boolean> allowSimilarResults;
    private Option<JobsFilter> filter;
    private Option<JobsPreferences> preferences;
    private Option<SearchUrl> customSearchUrl;
    private List<OpenChild> undocumented;

    Draft(StSearchJobs from) {
      label = from.label;
      term = from.term;
      limit = from.limit;
      location = from.location;
      allowSimilarResults = from.allowSimilarResults;
      filter = from.filter;
      preferences = from.preferences;
      customSearchUrl = from.customSearchUrl;
      undocumented = from.undocumented;
    }

    StSearchJobs search() {
      return new StSearchJobs(
          label,
          term,
          limit,
          location,
          allowSimilarResults,
          filter,
          preferences,
          customSearchUrl,
          undocumented);
    }
  }
}
