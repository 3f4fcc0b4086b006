package dev.patchbay.post;

import dev.patchbay.value.ActorKind;
import dev.patchbay.value.NetworkDistance;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Actor}; not safe for use by several threads. */
public final class ActorBuilder {
  private Option<AuthorRef> ref = Option.none();
  private Option<String> name = Option.none();
  private Option<String> headline = Option.none();
  private Option<ActorKind> kind = Option.none();
  private Option<String> pictureUrl = Option.none();
  private Option<NetworkDistance> networkDistance = Option.none();

  ActorBuilder() {}

  /** Sets {@link Actor#ref}; null is none. */
  public ActorBuilder ref(@Nullable AuthorRef value) {
    ref = Option.of(value);
    return this;
  }

  /** Sets {@link Actor#name}; null or blank is none. */
  public ActorBuilder name(@Nullable String value) {
    name = Given.text(value);
    return this;
  }

  /** Sets {@link Actor#headline}; null or blank is none. */
  public ActorBuilder headline(@Nullable String value) {
    headline = Given.text(value);
    return this;
  }

  /** Sets {@link Actor#kind}; null is none. */
  public ActorBuilder kind(@Nullable ActorKind value) {
    kind = Option.of(value);
    return this;
  }

  /** Sets {@link Actor#pictureUrl}; null or blank is none. */
  public ActorBuilder pictureUrl(@Nullable String value) {
    pictureUrl = Given.text(value);
    return this;
  }

  /** Sets {@link Actor#networkDistance}; null is none. */
  public ActorBuilder networkDistance(@Nullable NetworkDistance value) {
    networkDistance = Option.of(value);
    return this;
  }

  /** What was set. */
  public Actor build() {
    return new Actor(ref, name, headline, kind, pictureUrl, networkDistance);
  }
}
