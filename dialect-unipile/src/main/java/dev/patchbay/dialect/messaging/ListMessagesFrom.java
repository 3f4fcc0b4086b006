package dev.patchbay.dialect.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Asks for the messages that one person sent, in all conversations of the session's account; {@code
 * messaging.listMessagesWith} lists those of both.
 *
 * @param person who sent them; a name that the vendor's store does not know costs a profile view
 * @param since only newer ones
 * @param before only older ones
 * @param pageSize rows per page, 1 to 250; none leaves it to the vendor
 */
public record ListMessagesFrom(
    ProfileRef person, Option<Instant> since, Option<Instant> before, Option<Integer> pageSize)
    implements Request {
  /** All of them. */
  public static ListMessagesFrom of(ProfileRef person) {
    return new ListMessagesFrom(person, Option.none(), Option.none(), Option.none());
  }
}
