package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;

/**
 * {@code st.retrieveConnections}. Reads the account's own connections.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param limit how many connections, 1 to 1000; none leaves it to the vendor (10)
 * @param since only connections made from then on; cannot be combined with a filter
 * @param filter narrows the list
 * @param then what to do there, in this order
 */
public record StRetrieveConnections(
    Option<String> label,
    Option<Integer> limit,
    Option<Instant> since,
    Option<ConnectionsFilter> filter,
    List<PeopleListChild> then)
    implements RootAction, Checked {
  /** Copies the lists. */
  public StRetrieveConnections {
    then = List.copyOf(then);
  }

  /** The same with {@link #label}. */
  public StRetrieveConnections label(String value) {
    return new StRetrieveConnections(Option.some(value), limit, since, filter, then);
  }

  /** The same with {@link #limit}. */
  public StRetrieveConnections limit(int value) {
    return new StRetrieveConnections(label, Option.some(value), since, filter, then);
  }

  /** The same with {@link #since}. */
  public StRetrieveConnections since(Instant value) {
    return new StRetrieveConnections(label, limit, Option.some(value), filter, then);
  }

  /** The same with {@link #filter}. */
  public StRetrieveConnections filter(ConnectionsFilter value) {
    return new StRetrieveConnections(label, limit, since, Option.some(value), then);
  }

  /** The same with more to do there. */
  public StRetrieveConnections then(PeopleListChild first, PeopleListChild... more) {
    return new StRetrieveConnections(label, limit, since, filter, Lists.plus(then, first, more));
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.retrieveConnections")
        .between("limit", limit, 1, 1000)
        .notBoth("since", since, "filter", filter)
        .found();
  }
}
