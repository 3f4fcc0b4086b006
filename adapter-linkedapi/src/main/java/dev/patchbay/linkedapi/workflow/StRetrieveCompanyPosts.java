package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;

/**
 * {@code st.retrieveCompanyPosts}. Reads the posts of the company whose page is open. Limit and
 * time both apply.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param limit how many posts, 1 to 20; none leaves it to the vendor (20)
 * @param since only posts from then on
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record StRetrieveCompanyPosts(
    Option<String> label,
    Option<Integer> limit,
    Option<Instant> since,
    List<StDoForPosts> undocumented)
    implements CompanyPageChild, Checked {
  /** Copies the lists. */
  public StRetrieveCompanyPosts {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StRetrieveCompanyPosts label(String value) {
    return new StRetrieveCompanyPosts(Option.some(value), limit, since, undocumented);
  }

  /** The same with {@link #limit}. */
  public StRetrieveCompanyPosts limit(int value) {
    return new StRetrieveCompanyPosts(label, Option.some(value), since, undocumented);
  }

  /** The same with {@link #since}. */
  public StRetrieveCompanyPosts since(Instant value) {
    return new StRetrieveCompanyPosts(label, limit, Option.some(value), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StRetrieveCompanyPosts thenUndocumented(StDoForPosts first, StDoForPosts... more) {
    return new StRetrieveCompanyPosts(label, limit, since, Lists.plus(undocumented, first, more));
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.retrieveCompanyPosts").between("limit", limit, 1, 20).found();
  }
}
