package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.SearchUrl;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.searchPosts}. Searches posts.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param term what to search for
 * @param limit how many posts, 1 to 100; none leaves it to the vendor (10)
 * @param filter narrows the search
 * @param customSearchUrl a search URL of posts; the vendor ignores the filter beside it
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record StSearchPosts(
    Option<String> label,
    Option<String> term,
    Option<Integer> limit,
    Option<PostsFilter> filter,
    Option<SearchUrl> customSearchUrl,
    List<OpenChild> undocumented)
    implements RootAction, OpenChild, Checked {
  /** Copies the lists. */
  public StSearchPosts {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StSearchPosts label(String value) {
    return new StSearchPosts(
        Option.some(value), term, limit, filter, customSearchUrl, undocumented);
  }

  /** The same with {@link #term}. */
  public StSearchPosts term(String value) {
    return new StSearchPosts(
        label, Option.some(value), limit, filter, customSearchUrl, undocumented);
  }

  /** The same with {@link #limit}. */
  public StSearchPosts limit(int value) {
    return new StSearchPosts(
        label, term, Option.some(value), filter, customSearchUrl, undocumented);
  }

  /** The same with {@link #filter}. */
  public StSearchPosts filter(PostsFilter value) {
    return new StSearchPosts(label, term, limit, Option.some(value), customSearchUrl, undocumented);
  }

  /** The same with {@link #customSearchUrl}. */
  public StSearchPosts customSearchUrl(String value) {
    return new StSearchPosts(
        label, term, limit, filter, Option.some(SearchUrl.of(value)), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StSearchPosts thenUndocumented(OpenChild first, OpenChild... more) {
    return new StSearchPosts(
        label, term, limit, filter, customSearchUrl, Lists.plus(undocumented, first, more));
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.searchPosts")
        .between("limit", limit, 1, undocumented.isEmpty() ? 100 : 20)
        .notBoth("customSearchUrl", customSearchUrl, "filter", filter)
        .found();
  }
}
