package dev.patchbay.session;

import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.value.PremiumProduct;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Session}; null and blank texts are absent. Not safe for use by several threads.
 */
public final class SessionBuilder {
  private final SessionRef ref;
  private List<Observation> observations = List.of();
  private SessionHealth health =
      new SessionHealth(SessionState.UNKNOWN, Option.none(), Option.none(), Map.of());
  private @Nullable String displayName;
  private @Nullable ProfileRef owner;
  private @Nullable Instant createdAt;
  private @Nullable Instant lastUsedAt;
  private Set<PremiumProduct> premium = Set.of();
  private List<Organization> organizations = List.of();
  private @Nullable String pictureUrl;
  private @Nullable String headline;
  private @Nullable String countryCode;
  private @Nullable ReconnectHint reconnect;

  SessionBuilder(SessionRef ref) {
    this.ref = ref;
  }

  /** Takes what the vendor said and computes the state from it. */
  public SessionBuilder observed(List<Observation> seen, Instant now) {
    observations = List.copyOf(seen);
    health = SessionReducer.reduce(observations, now);
    return this;
  }

  /** Sets {@link Session#displayName}. */
  public SessionBuilder displayName(@Nullable String value) {
    displayName = value;
    return this;
  }

  /** Sets {@link Session#owner}. */
  public SessionBuilder owner(@Nullable ProfileRef value) {
    owner = value;
    return this;
  }

  /** Sets {@link Session#createdAt}. */
  public SessionBuilder createdAt(@Nullable Instant value) {
    createdAt = value;
    return this;
  }

  /** Sets {@link Session#lastUsedAt}. */
  public SessionBuilder lastUsedAt(@Nullable Instant value) {
    lastUsedAt = value;
    return this;
  }

  /** Sets {@link Session#premium}. */
  public SessionBuilder premium(@Nullable Collection<PremiumProduct> value) {
    premium = value == null ? Set.of() : Set.copyOf(value);
    return this;
  }

  /** Sets {@link Session#organizations}. */
  public SessionBuilder organizations(@Nullable List<Organization> value) {
    organizations = value == null ? List.of() : List.copyOf(value);
    return this;
  }

  /** Sets {@link Session#pictureUrl}. */
  public SessionBuilder pictureUrl(@Nullable String value) {
    pictureUrl = value;
    return this;
  }

  /** Sets {@link Session#headline}. */
  public SessionBuilder headline(@Nullable String value) {
    headline = value;
    return this;
  }

  /** Sets {@link Session#countryCode}. */
  public SessionBuilder countryCode(@Nullable String value) {
    countryCode = value;
    return this;
  }

  /** Sets {@link Session#reconnect}. */
  public SessionBuilder reconnect(@Nullable ReconnectHint value) {
    reconnect = value;
    return this;
  }

  /** The session. */
  public Session build() {
    return new Session(
        ref,
        present(displayName),
        Option.of(owner),
        health.state(),
        health.stateByProduct(),
        health.until().filter(end -> health.state() == SessionState.THROTTLED),
        health.reason(),
        observations,
        Option.of(createdAt),
        Option.of(lastUsedAt),
        premium,
        organizations,
        present(pictureUrl),
        present(headline),
        present(countryCode),
        Option.of(reconnect));
  }

  private static Option<String> present(@Nullable String value) {
    return Option.of(value).filter(given -> !given.isBlank());
  }
}
