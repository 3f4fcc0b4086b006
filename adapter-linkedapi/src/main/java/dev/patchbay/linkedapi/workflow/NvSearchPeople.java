package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.SearchUrl;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code nv.searchPeople}. Searches people in Sales Navigator.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param term what to search for
 * @param limit how many people, 1 to 2500; none leaves it to the vendor (25)
 * @param filter narrows the search
 * @param customSearchUrl a search URL of people in Sales Navigator
 * @param then what to do there, in this order
 */
public record NvSearchPeople(
    Option<String> label,
    Option<String> term,
    Option<Integer> limit,
    Option<NvPeopleFilter> filter,
    Option<SearchUrl> customSearchUrl,
    List<NvPeopleListChild> then)
    implements RootAction, Checked {
  /** Copies the lists. */
  public NvSearchPeople {
    then = List.copyOf(then);
  }

  /** The same with {@link #label}. */
  public NvSearchPeople label(String value) {
    return new NvSearchPeople(Option.some(value), term, limit, filter, customSearchUrl, then);
  }

  /** The same with {@link #term}. */
  public NvSearchPeople term(String value) {
    return new NvSearchPeople(label, Option.some(value), limit, filter, customSearchUrl, then);
  }

  /** The same with {@link #limit}. */
  public NvSearchPeople limit(int value) {
    return new NvSearchPeople(label, term, Option.some(value), filter, customSearchUrl, then);
  }

  /** The same with {@link #filter}. */
  public NvSearchPeople filter(NvPeopleFilter value) {
    return new NvSearchPeople(label, term, limit, Option.some(value), customSearchUrl, then);
  }

  /** The same with {@link #customSearchUrl}. */
  public NvSearchPeople customSearchUrl(String value) {
    return new NvSearchPeople(label, term, limit, filter, Option.some(SearchUrl.of(value)), then);
  }

  /** The same with more to do there. */
  public NvSearchPeople then(NvPeopleListChild first, NvPeopleListChild... more) {
    return new NvSearchPeople(
        label, term, limit, filter, customSearchUrl, Lists.plus(then, first, more));
  }

  @Override
  public List<String> flaws() {
    return new Flaws("nv.searchPeople").between("limit", limit, 1, 2500).found();
  }
}
