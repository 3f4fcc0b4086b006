package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;

/**
 * {@code st.retrieveProfileViewers}. Reads who viewed the account's profile, newest first.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param limit how many viewers, 1 to 300; none leaves it to the vendor (20)
 * @param since only views from then on
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record StRetrieveProfileViewers(
    Option<String> label,
    Option<Integer> limit,
    Option<Instant> since,
    List<OpenChild> undocumented)
    implements RootAction, OpenChild, Checked {
  /** Copies the lists. */
  public StRetrieveProfileViewers {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StRetrieveProfileViewers label(String value) {
    return new StRetrieveProfileViewers(Option.some(value), limit, since, undocumented);
  }

  /** The same with {@link #limit}. */
  public StRetrieveProfileViewers limit(int value) {
    return new StRetrieveProfileViewers(label, Option.some(value), since, undocumented);
  }

  /** The same with {@link #since}. */
  public StRetrieveProfileViewers since(Instant value) {
    return new StRetrieveProfileViewers(label, limit, Option.some(value), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StRetrieveProfileViewers thenUndocumented(OpenChild first, OpenChild... more) {
    return new StRetrieveProfileViewers(label, limit, since, Lists.plus(undocumented, first, more));
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.retrieveProfileViewers").between("limit", limit, 1, 300).found();
  }
}
