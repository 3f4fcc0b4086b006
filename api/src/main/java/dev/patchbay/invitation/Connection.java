package dev.patchbay.invitation;

import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * A first-degree connection of the session's member.
 *
 * @param person the connected person, by every name the vendor gave
 * @param name full name
 * @param firstName given name; none where the vendor tells the full name only
 * @param lastName family name; none where the vendor tells the full name only
 * @param headline headline
 * @param location location as LinkedIn shows it
 * @param pictureUrl address of the profile picture; LinkedIn lets it expire
 * @param connectedAt when the two were connected
 */
public record Connection(
    ProfileRef person,
    Option<String> name,
    Option<String> firstName,
    Option<String> lastName,
    Option<String> headline,
    Option<String> location,
    Option<String> pictureUrl,
    Option<Instant> connectedAt) {
  /** A builder with what is required. */
  public static ConnectionBuilder builder(ProfileRef person) {
    return new ConnectionBuilder(person);
  }

  /** A builder holding what this one holds. */
  public ConnectionBuilder toBuilder() {
    return new ConnectionBuilder(this);
  }
}
