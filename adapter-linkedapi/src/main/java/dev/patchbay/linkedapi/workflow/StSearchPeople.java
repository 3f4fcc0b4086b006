package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.SearchUrl;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.searchPeople}. Searches people on linkedin.com.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param term what to search for
 * @param limit how many people, 1 to 1000; none leaves it to the vendor (10)
 * @param filter narrows the search
 * @param customSearchUrl a search URL of people on linkedin.com
 * @param then what to do there, in this order
 */
public record StSearchPeople(
    Option<String> label,
    Option<String> term,
    Option<Integer> limit,
    Option<StPeopleFilter> filter,
    Option<SearchUrl> customSearchUrl,
    List<PeopleListChild> then)
    implements RootAction, Checked {
  /** Copies the lists. */
  public StSearchPeople {
    then = List.copyOf(then);
  }

  /** The same with {@link #label}. */
  public StSearchPeople label(String value) {
    return new StSearchPeople(Option.some(value), term, limit, filter, customSearchUrl, then);
  }

  /** The same with {@link #term}. */
  public StSearchPeople term(String value) {
    return new StSearchPeople(label, Option.some(value), limit, filter, customSearchUrl, then);
  }

  /** The same with {@link #limit}. */
  public StSearchPeople limit(int value) {
    return new StSearchPeople(label, term, Option.some(value), filter, customSearchUrl, then);
  }

  /** The same with {@link #filter}. */
  public StSearchPeople filter(StPeopleFilter value) {
    return new StSearchPeople(label, term, limit, Option.some(value), customSearchUrl, then);
  }

  /** The same with {@link #customSearchUrl}. */
  public StSearchPeople customSearchUrl(String value) {
    return new StSearchPeople(label, term, limit, filter, Option.some(SearchUrl.of(value)), then);
  }

  /** The same with more to do there. */
  public StSearchPeople then(PeopleListChild first, PeopleListChild... more) {
    return new StSearchPeople(
        label, term, limit, filter, customSearchUrl, Lists.plus(then, first, more));
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.searchPeople").between("limit", limit, 1, 1000).found();
  }
}
