package dev.patchbay.messaging;

import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.ActorKind;
import dev.patchbay.value.NetworkDistance;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Participant}; not safe for use by several threads. */
public final class ParticipantBuilder {
  private Option<ProfileRef> ref = Option.none();
  private Option<ActorKind> kind = Option.none();
  private Option<String> name = Option.none();
  private Option<Boolean> self = Option.none();
  private Option<String> pictureUrl = Option.none();
  private Option<String> headline = Option.none();
  private Option<String> occupation = Option.none();
  private Option<String> location = Option.none();
  private Option<NetworkDistance> networkDistance = Option.none();
  private Option<ParticipantContact> contact = Option.none();

  ParticipantBuilder() {}

  ParticipantBuilder(Participant from) {
    ref = from.ref();
    kind = from.kind();
    name = from.name();
    self = from.self();
    pictureUrl = from.pictureUrl();
    headline = from.headline();
    occupation = from.occupation();
    location = from.location();
    networkDistance = from.networkDistance();
    contact = from.contact();
  }

  /** Sets {@link Participant#ref}; null is absent. */
  public ParticipantBuilder ref(@Nullable ProfileRef value) {
    ref = Option.of(value);
    return this;
  }

  /** Sets {@link Participant#kind}; null is absent. */
  public ParticipantBuilder kind(@Nullable ActorKind value) {
    kind = Option.of(value);
    return this;
  }

  /** Sets {@link Participant#name}; null or blank is absent. */
  public ParticipantBuilder name(@Nullable String value) {
    name = present(value);
    return this;
  }

  /** Sets {@link Participant#self}; null is absent. */
  public ParticipantBuilder self(@Nullable Boolean value) {
    self = Option.of(value);
    return this;
  }

  /** Sets {@link Participant#pictureUrl}; null or blank is absent. */
  public ParticipantBuilder pictureUrl(@Nullable String value) {
    pictureUrl = present(value);
    return this;
  }

  /** Sets {@link Participant#headline}; null or blank is absent. */
  public ParticipantBuilder headline(@Nullable String value) {
    headline = present(value);
    return this;
  }

  /** Sets {@link Participant#occupation}; null or blank is absent. */
  public ParticipantBuilder occupation(@Nullable String value) {
    occupation = present(value);
    return this;
  }

  /** Sets {@link Participant#location}; null or blank is absent. */
  public ParticipantBuilder location(@Nullable String value) {
    location = present(value);
    return this;
  }

  /** Sets {@link Participant#networkDistance}; null is absent. */
  public ParticipantBuilder networkDistance(@Nullable NetworkDistance value) {
    networkDistance = Option.of(value);
    return this;
  }

  /** Sets {@link Participant#contact}; null is absent. */
  public ParticipantBuilder contact(@Nullable ParticipantContact value) {
    contact = Option.of(value);
    return this;
  }

  /** The result. */
  public Participant build() {
    return new Participant(
        ref,
        kind,
        name,
        self,
        pictureUrl,
        headline,
        occupation,
        location,
        networkDistance,
        contact);
  }

  private static Option<String> present(@Nullable String value) {
    return Option.of(value).filter(given -> !given.isBlank());
  }
}
