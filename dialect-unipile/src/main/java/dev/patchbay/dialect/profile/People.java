package dev.patchbay.dialect.profile;

import dev.patchbay.dialect.read.NetworkDistances;
import dev.patchbay.dialect.read.Rows;
import dev.patchbay.dialect.read.Told;
import dev.patchbay.dialect.wire.UsersWire;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.Position;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.ConnectionStatus;
import dev.patchbay.value.NetworkDistance;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Profiles and rows of people, from the wire to neutral values. */
final class People {
  private People() {}

  /** A profile; asked for is who it is when the answer names nobody. */
  static PersonProfile profile(UsersWire.UserProfile wire, ProfileRef asked, Reading reading) {
    NetworkDistance distance = distance(wire, reading);
    List<Position> positions =
        Rows.read(wire.work_experience(), one -> PersonParts.position(one, reading));
    Option<Position> now =
        Option.ofOptional(positions.stream().filter(Position::current).findFirst());
    return PersonProfile.builder(
            Told.person(
                    wire.provider_id(),
                    wire.public_identifier(),
                    wire.public_profile_url(),
                    wire.member_urn())
                .getOrElse(asked))
        .name(Told.name(wire.first_name(), wire.last_name()))
        .firstName(wire.first_name())
        .lastName(wire.last_name())
        .headline(wire.headline())
        .location(wire.location())
        .networkDistance(distance)
        .pictureUrl(wire.profile_picture_url())
        .largePictureUrl(wire.profile_picture_url_large())
        .followers(wire.follower_count())
        .connections(wire.connections_count())
        .sharedConnections(wire.shared_connections_count())
        .canSendInMail(wire.can_send_inmail())
        .openProfile(wire.is_open_profile())
        .premium(wire.is_premium())
        .currentTitle(now.flatMap(Position::title).getOrNull())
        .positions(positions)
        .education(Rows.read(wire.education(), one -> PersonParts.education(one, reading)))
        .skills(Rows.read(wire.skills(), PersonParts::skill))
        .certifications(Rows.read(wire.certifications(), PersonParts::certification))
        .projects(Rows.read(wire.projects(), one -> PersonParts.project(one, reading)))
        .about(wire.summary())
        .pronoun(wire.pronoun())
        .currentCompany(now.flatMap(Position::company).getOrNull())
        .currentCompanyName(now.flatMap(Position::companyName).getOrNull())
        .coverUrl(wire.background_picture_url())
        .websites(Scalars.texts(wire.websites()))
        .hashtags(Scalars.texts(wire.hashtags()))
        .contact(PersonParts.contact(wire.contact_info()))
        .birthday(birthday(wire.birthdate(), reading))
        .locale(locale(wire.primary_locale(), reading))
        .connectionStatus(status(wire, distance, reading))
        .self(wire.is_self())
        .connectedAt(Scalars.time(wire.connected_at()))
        .influencer(wire.is_influencer())
        .creator(wire.is_creator())
        .hiring(wire.is_hiring())
        .openToWork(wire.is_open_to_work())
        .savedLead(wire.is_saved_lead())
        .crmImported(wire.is_crm_imported())
        .languages(Rows.read(wire.languages(), one -> PersonParts.language(one, reading)))
        .volunteering(
            Rows.read(
                wire.volunteering_experience(), one -> PersonParts.volunteering(one, reading)))
        .recommendations(PersonParts.recommendations(wire.recommendations()))
        .build();
  }

  private static @Nullable NetworkDistance distance(UsersWire.UserProfile wire, Reading reading) {
    NetworkDistance told =
        reading.constant("networkDistance", NetworkDistances.TOLD, wire.network_distance());
    return told == null && Boolean.TRUE.equals(wire.is_self()) ? NetworkDistance.SELF : told;
  }

  /** How both stand (vocabulary 2.11); null when the vendor says nothing of it. */
  private static @Nullable ConnectionStatus status(
      UsersWire.UserProfile wire, @Nullable NetworkDistance distance, Reading reading) {
    UsersWire.Invitation invitation = wire.invitation();
    if (Boolean.TRUE.equals(wire.is_self()) || distance == NetworkDistance.SELF) {
      return null;
    } else if (Boolean.TRUE.equals(wire.is_relationship()) || distance == NetworkDistance.FIRST) {
      return ConnectionStatus.CONNECTED;
    } else if (invitation != null) {
      return pending(invitation, reading);
    }
    return wire.is_relationship() == null && distance == null
        ? null
        : ConnectionStatus.NOT_CONNECTED;
  }

  private static ConnectionStatus pending(UsersWire.Invitation invitation, Reading reading) {
    String said = invitation.type() + " " + invitation.status();
    return switch (said.toUpperCase(Locale.ROOT)) {
      case "SENT PENDING" -> ConnectionStatus.PENDING_SENT;
      case "RECEIVED PENDING" -> ConnectionStatus.PENDING_RECEIVED;
      case "SENT IGNORED", "SENT WITHDRAWN", "RECEIVED IGNORED", "RECEIVED WITHDRAWN" ->
          ConnectionStatus.NOT_CONNECTED;
      default -> {
        reading.unrecognised("connectionStatus", said);
        yield ConnectionStatus.UNKNOWN;
      }
    };
  }

  private static @Nullable MonthDay birthday(UsersWire.@Nullable Birthdate wire, Reading reading) {
    if (wire == null || wire.month() == null || wire.day() == null) {
      return null;
    }
    try {
      return MonthDay.of(wire.month(), wire.day());
    } catch (DateTimeException impossible) {
      reading.unrecognised("birthday", wire.month() + "-" + wire.day());
      return null;
    }
  }

  private static @Nullable String locale(UsersWire.@Nullable Locale wire, Reading reading) {
    if (wire == null || wire.language() == null || wire.language().isBlank()) {
      return null;
    }
    String country = wire.country() == null ? "" : wire.country();
    try {
      return new Locale.Builder()
          .setLanguage(wire.language())
          .setRegion(country)
          .build()
          .toLanguageTag();
    } catch (IllformedLocaleException unreadable) {
      reading.unrecognised("locale", wire.language() + "_" + country);
      return null;
    }
  }

  /** A row of the people somebody follows; null when it names nobody. */
  static @Nullable PersonHit followed(UsersWire.UserRelation wire, Reading reading) {
    return Told.person(
            wire.member_id(),
            wire.public_identifier(),
            wire.public_profile_url(),
            wire.member_urn())
        .onEmpty(() -> reading.unrecognised("ref", "a row without a readable name"))
        .map(
            ref ->
                PersonHit.builder(ref)
                    .name(Told.name(wire.first_name(), wire.last_name()))
                    .firstName(wire.first_name())
                    .lastName(wire.last_name())
                    .headline(wire.headline())
                    .pictureUrl(wire.profile_picture_url())
                    .build())
        .getOrNull();
  }

  /** A follower's row; null when it names nobody. */
  static @Nullable PersonHit follower(UsersWire.UserFollower wire, Reading reading) {
    return Told.person(wire.id(), null, wire.profile_url(), wire.urn())
        .onEmpty(() -> reading.unrecognised("ref", "a row without a readable name"))
        .map(
            ref ->
                PersonHit.builder(ref)
                    .name(wire.name())
                    .headline(wire.headline())
                    .pictureUrl(wire.profile_picture_url())
                    .largePictureUrl(wire.profile_picture_url_large())
                    .build())
        .getOrNull();
  }
}
