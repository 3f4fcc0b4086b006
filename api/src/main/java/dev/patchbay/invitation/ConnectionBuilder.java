package dev.patchbay.invitation;

import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Connection}; not safe for use by several threads. */
public final class ConnectionBuilder {
  private ProfileRef person;
  private Option<String> name = Option.none();
  private Option<String> firstName = Option.none();
  private Option<String> lastName = Option.none();
  private Option<String> headline = Option.none();
  private Option<String> location = Option.none();
  private Option<String> pictureUrl = Option.none();
  private Option<Instant> connectedAt = Option.none();

  ConnectionBuilder(ProfileRef person) {
    this.person = person;
  }

  ConnectionBuilder(Connection from) {
    person = from.person();
    name = from.name();
    firstName = from.firstName();
    lastName = from.lastName();
    headline = from.headline();
    location = from.location();
    pictureUrl = from.pictureUrl();
    connectedAt = from.connectedAt();
  }

  /** Sets {@link Connection#person}. */
  public ConnectionBuilder person(ProfileRef value) {
    person = value;
    return this;
  }

  /** Sets {@link Connection#name}; null or blank is absent. */
  public ConnectionBuilder name(@Nullable String value) {
    name = present(value);
    return this;
  }

  /** Sets {@link Connection#firstName}; null or blank is absent. */
  public ConnectionBuilder firstName(@Nullable String value) {
    firstName = present(value);
    return this;
  }

  /** Sets {@link Connection#lastName}; null or blank is absent. */
  public ConnectionBuilder lastName(@Nullable String value) {
    lastName = present(value);
    return this;
  }

  /** Sets {@link Connection#headline}; null or blank is absent. */
  public ConnectionBuilder headline(@Nullable String value) {
    headline = present(value);
    return this;
  }

  /** Sets {@link Connection#location}; null or blank is absent. */
  public ConnectionBuilder location(@Nullable String value) {
    location = present(value);
    return this;
  }

  /** Sets {@link Connection#pictureUrl}; null or blank is absent. */
  public ConnectionBuilder pictureUrl(@Nullable String value) {
    pictureUrl = present(value);
    return this;
  }

  /** Sets {@link Connection#connectedAt}; null is absent. */
  public ConnectionBuilder connectedAt(@Nullable Instant value) {
    connectedAt = Option.of(value);
    return this;
  }

  /** The result. */
  public Connection build() {
    return new Connection(
        person, name, firstName, lastName, headline, location, pictureUrl, connectedAt);
  }

  private static Option<String> present(@Nullable String value) {
    return Option.of(value).filter(given -> !given.isBlank());
  }
}
