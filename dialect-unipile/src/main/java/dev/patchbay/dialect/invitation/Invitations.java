package dev.patchbay.dialect.invitation;

import dev.patchbay.dialect.read.Told;
import dev.patchbay.dialect.wire.InvitationsWire;
import dev.patchbay.identity.InvitationRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.invitation.Invitation;
import dev.patchbay.secret.Secret;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.InvitationDirection;
import dev.patchbay.value.InvitationKind;
import dev.patchbay.value.Precision;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Invitations, from the wire to neutral values. */
final class Invitations {
  /** What handles of invitations are called. */
  static final String HANDLE = "invitation";

  private static final EnumTable<InvitationDirection> DIRECTION =
      EnumTable.of(InvitationDirection.UNKNOWN)
          .readOnly(InvitationDirection.SENT, "InvitationSent")
          .readOnly(InvitationDirection.RECEIVED, "InvitationReceived")
          .build();

  private Invitations() {}

  /** An invitation; null when it has neither an id nor a person. */
  static @Nullable Invitation invitation(
      InvitationsWire.Item wire, SessionRef session, Clock clock, Reading reading) {
    InvitationDirection direction = reading.constant("direction", DIRECTION, wire.object());
    InvitationsWire.Inviter inviter = wire.inviter();
    Other other =
        direction == InvitationDirection.RECEIVED && inviter != null
            ? Other.of(inviter)
            : direction == InvitationDirection.SENT ? Other.invited(wire) : Other.UNKNOWN;
    InvitationRef ref = ref(wire, session, other.person());
    if (ref == null) {
      reading.unrecognised("ref", "an invitation without id and person");
      return null;
    }
    return Invitation.builder(ref)
        .direction(direction)
        .kind(InvitationKind.CONNECT)
        .person(other.person().getOrNull())
        .name(other.name())
        .headline(other.headline())
        .note(wire.invitation_text())
        .sentAt(sentAt(wire.date(), Scalars.time(wire.parsed_datetime()), clock))
        .build();
  }

  private static @Nullable InvitationRef ref(
      InvitationsWire.Item wire, SessionRef session, Option<ProfileRef> person) {
    Option<VendorRef> handle =
        Option.of(wire.id())
            .filter(id -> !id.isBlank())
            .map(id -> VendorRef.of(session, HANDLE, id));
    if (handle.isEmpty() && person.isEmpty()) {
      return null;
    }
    Option<Secret> secret =
        Option.of(wire.specifics())
            .flatMap(specifics -> Option.of(specifics.shared_secret()))
            .filter(text -> !text.isBlank())
            .map(Secret::of);
    return new InvitationRef(handle, secret, person);
  }

  private static @Nullable ApproximateTime sentAt(
      @Nullable String text, @Nullable Instant parsed, Clock clock) {
    if (text == null || text.isBlank()) {
      return parsed == null
          ? null
          : ApproximateTime.of(parsed, Precision.UNKNOWN, parsed.toString());
    }
    return ApproximateTime.human(text, Option.of(parsed), clock);
  }

  /** The other person. */
  private record Other(
      Option<ProfileRef> person, @Nullable String name, @Nullable String headline) {
    static final Other UNKNOWN = new Other(Option.none(), null, null);

    static Other of(InvitationsWire.Inviter inviter) {
      return new Other(
          Told.person(inviter.inviter_id(), inviter.inviter_public_identifier()),
          inviter.inviter_name(),
          inviter.inviter_description());
    }

    static Other invited(InvitationsWire.Item wire) {
      return new Other(
          Told.person(wire.invited_user_id(), wire.invited_user_public_id()),
          wire.invited_user(),
          wire.invited_user_description());
    }
  }
}
