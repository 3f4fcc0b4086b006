package dev.patchbay.invitation;

import dev.patchbay.call.Request;
import dev.patchbay.value.Terms;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;

/**
 * Lists first-degree connections of the session's member, newest first at most vendors. A filter
 * that a vendor lacks is refused by name.
 *
 * @param name text that the name contains
 * @param firstName given name
 * @param lastName family name
 * @param titles words of the current job title, any of them; most vendors take one; empty for any
 * @param locations where they live, any of them
 * @param industries industries, any of them
 * @param currentCompanies present employers, any of them
 * @param pastCompanies former employers, any of them
 * @param schools schools, any of them
 * @param since only those connected after this moment; some vendors take it only without another
 *     filter
 * @param pageSize rows per page, at least 1; none leaves it to the vendor
 */
public record ListConnections(
    Option<String> name,
    Option<String> firstName,
    Option<String> lastName,
    List<String> titles,
    Option<Terms> locations,
    Option<Terms> industries,
    Option<Terms> currentCompanies,
    Option<Terms> pastCompanies,
    Option<Terms> schools,
    Option<Instant> since,
    Option<Integer> pageSize)
    implements Request {
  /** Copies the list. */
  public ListConnections {
    titles = List.copyOf(titles);
  }

  /** A builder with nothing set. */
  public static ListConnectionsBuilder builder() {
    return new ListConnectionsBuilder();
  }

  /** A builder holding what this one holds. */
  public ListConnectionsBuilder toBuilder() {
    return new ListConnectionsBuilder(this);
  }

  /** All connections, in pages of the vendor's choice. */
  public static ListConnections all() {
    return builder().build();
  }
}
