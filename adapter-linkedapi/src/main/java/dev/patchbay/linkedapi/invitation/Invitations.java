package dev.patchbay.linkedapi.invitation;

import dev.patchbay.identity.InvitationRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.invitation.Connection;
import dev.patchbay.invitation.Invitation;
import dev.patchbay.invitation.InvitationBuilder;
import dev.patchbay.linkedapi.read.Times;
import dev.patchbay.linkedapi.wire.InvitationWire;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.InvitationDirection;
import dev.patchbay.value.InvitationKind;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Invitations and connections in the vendor's words. */
public final class Invitations {
  /** What an invitation invites to. */
  public static final EnumTable<InvitationKind> KINDS =
      EnumTable.of(InvitationKind.UNKNOWN)
          .row(InvitationKind.CONNECT, "connect")
          .row(InvitationKind.COMPANY_FOLLOW, "companyFollow")
          .row(InvitationKind.NEWSLETTER, "newsletterSubscribe")
          .build();

  private Invitations() {}

  /**
   * A sent invitation; null, noted, when nothing names the person.
   *
   * @param now what "2 weeks ago" counts from
   */
  static @Nullable Invitation sent(InvitationWire.Sent wire, Instant now, Reading reading) {
    return of(wire.name(), reading, wire.publicUrl(), wire.urn())
        .map(
            invitation ->
                invitation
                    .direction(InvitationDirection.SENT)
                    .kind(InvitationKind.CONNECT)
                    .name(wire.name())
                    .headline(wire.headline())
                    .sentAt(Times.told(wire.sentTime(), now))
                    .build())
        .getOrNull();
  }

  /** A received invitation to connect; null for the other kinds, which the port leaves out. */
  static @Nullable Invitation received(InvitationWire.Received wire, Reading reading) {
    InvitationKind kind = reading.constant("kind", KINDS, wire.invitationType());
    if (kind == null) {
      reading.unrecognised("kind", "absent");
    }
    if (kind != InvitationKind.CONNECT) {
      return null;
    }
    return of(wire.name(), reading, wire.publicUrl(), wire.urn())
        .map(
            invitation ->
                invitation
                    .direction(InvitationDirection.RECEIVED)
                    .kind(kind)
                    .name(wire.name())
                    .headline(wire.headline())
                    .note(wire.note())
                    .build())
        .getOrNull();
  }

  private static Option<InvitationBuilder> of(
      @Nullable String name, Reading reading, @Nullable String... names) {
    return named("person", name, reading, names)
        .map(person -> Invitation.builder(InvitationRef.of(person)).person(person));
  }

  /** A connection; null, noted, when nothing names the person. */
  static @Nullable Connection connected(InvitationWire.Connected wire, Reading reading) {
    Instant since = Scalars.time(wire.connectedAt());
    if (since == null && wire.connectedAt() != null) {
      reading.unrecognised("connectedAt", wire.connectedAt());
    }
    return named("person", wire.name(), reading, wire.publicUrl(), wire.urn())
        .map(
            person ->
                Connection.builder(person)
                    .name(wire.name())
                    .headline(wire.headline())
                    .location(wire.location())
                    .connectedAt(since)
                    .build())
        .getOrNull();
  }

  private static Option<ProfileRef> named(
      String field, @Nullable String name, Reading reading, @Nullable String... names) {
    Option<ProfileRef> person = ProfileRef.known(names).filter(ref -> ref.flaws().isEmpty());
    if (person.isEmpty()) {
      reading.unrecognised(field, String.valueOf(name));
    }
    return person;
  }
}
