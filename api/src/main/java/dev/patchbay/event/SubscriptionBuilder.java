package dev.patchbay.event;

import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.SubscriptionRef;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Subscription}; null and blank are absent. Not safe for several threads. */
public final class SubscriptionBuilder {
  private final SubscriptionRef ref;
  private Set<EventKind> kinds = Set.of();
  private List<String> otherKinds = List.of();
  private @Nullable String url;
  private List<SessionRef> sessions = List.of();
  private @Nullable String name;
  private @Nullable Boolean enabled;
  private @Nullable Instant createdAt;

  SubscriptionBuilder(SubscriptionRef ref) {
    this.ref = ref;
  }

  /** Sets {@link Subscription#kinds}. */
  public SubscriptionBuilder kinds(@Nullable Collection<EventKind> value) {
    kinds = value == null ? Set.of() : Set.copyOf(value);
    return this;
  }

  /** Sets {@link Subscription#otherKinds}. */
  public SubscriptionBuilder otherKinds(@Nullable List<String> value) {
    otherKinds = value == null ? List.of() : List.copyOf(value);
    return this;
  }

  /** Sets {@link Subscription#url}. */
  public SubscriptionBuilder url(@Nullable String value) {
    url = value;
    return this;
  }

  /** Sets {@link Subscription#sessions}. */
  public SubscriptionBuilder sessions(@Nullable List<SessionRef> value) {
    sessions = value == null ? List.of() : List.copyOf(value);
    return this;
  }

  /** Sets {@link Subscription#name}. */
  public SubscriptionBuilder name(@Nullable String value) {
    name = value;
    return this;
  }

  /** Sets {@link Subscription#enabled}. */
  public SubscriptionBuilder enabled(@Nullable Boolean value) {
    enabled = value;
    return this;
  }

  /** Sets {@link Subscription#createdAt}. */
  public SubscriptionBuilder createdAt(@Nullable Instant value) {
    createdAt = value;
    return this;
  }

  /** The subscription. */
  public Subscription build() {
    return new Subscription(
        ref,
        kinds,
        otherKinds,
        present(url),
        sessions,
        present(name),
        Option.of(enabled),
        Option.of(createdAt));
  }

  private static Option<String> present(@Nullable String value) {
    return Option.of(value).filter(given -> !given.isBlank());
  }
}
