package dev.patchbay.invitation;

import dev.patchbay.identity.InvitationRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.InvitationDirection;
import dev.patchbay.value.InvitationKind;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Invitation}; not safe for use by several threads. */
public final class InvitationBuilder {
  private InvitationRef ref;
  private Option<InvitationDirection> direction = Option.none();
  private Option<InvitationKind> kind = Option.none();
  private Option<ProfileRef> person = Option.none();
  private Option<String> name = Option.none();
  private Option<String> headline = Option.none();
  private Option<String> note = Option.none();
  private Option<ApproximateTime> sentAt = Option.none();

  InvitationBuilder(InvitationRef ref) {
    this.ref = ref;
  }

  InvitationBuilder(Invitation from) {
    ref = from.ref();
    direction = from.direction();
    kind = from.kind();
    person = from.person();
    name = from.name();
    headline = from.headline();
    note = from.note();
    sentAt = from.sentAt();
  }

  /** Sets {@link Invitation#ref}. */
  public InvitationBuilder ref(InvitationRef value) {
    ref = value;
    return this;
  }

  /** Sets {@link Invitation#direction}; null is absent. */
  public InvitationBuilder direction(@Nullable InvitationDirection value) {
    direction = Option.of(value);
    return this;
  }

  /** Sets {@link Invitation#kind}; null is absent. */
  public InvitationBuilder kind(@Nullable InvitationKind value) {
    kind = Option.of(value);
    return this;
  }

  /** Sets {@link Invitation#person}; null is absent. */
  public InvitationBuilder person(@Nullable ProfileRef value) {
    person = Option.of(value);
    return this;
  }

  /** Sets {@link Invitation#name}; null or blank is absent. */
  public InvitationBuilder name(@Nullable String value) {
    name = present(value);
    return this;
  }

  /** Sets {@link Invitation#headline}; null or blank is absent. */
  public InvitationBuilder headline(@Nullable String value) {
    headline = present(value);
    return this;
  }

  /** Sets {@link Invitation#note}; null or blank is absent. */
  public InvitationBuilder note(@Nullable String value) {
    note = present(value);
    return this;
  }

  /** Sets {@link Invitation#sentAt}; null is absent. */
  public InvitationBuilder sentAt(@Nullable ApproximateTime value) {
    sentAt = Option.of(value);
    return this;
  }

  /** The result. */
  public Invitation build() {
    return new Invitation(ref, direction, kind, person, name, headline, note, sentAt);
  }

  private static Option<String> present(@Nullable String value) {
    return Option.of(value).filter(given -> !given.isBlank());
  }
}
