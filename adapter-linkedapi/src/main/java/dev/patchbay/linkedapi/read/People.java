package dev.patchbay.linkedapi.read;

import dev.patchbay.call.Operation;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.InvitationRef;
import dev.patchbay.identity.ProfileName;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.wire.PersonWire.Hit;
import dev.patchbay.linkedapi.wire.PersonWire.ViewerState;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.Years;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** People in the vendor's words. */
public final class People {
  /** How far somebody is; beyond the third degree the vendor does not tell apart. */
  public static final EnumTable<NetworkDistance> DISTANCES =
      EnumTable.of(NetworkDistance.UNKNOWN)
          .row(NetworkDistance.FIRST, "1st")
          .row(NetworkDistance.SECOND, "2nd")
          .row(NetworkDistance.THIRD_PLUS, "3rd+")
          .build();

  /** The same with what Sales Navigator filters by besides. */
  public static final EnumTable<NetworkDistance> SALES_DISTANCES =
      EnumTable.of(NetworkDistance.UNKNOWN)
          .row(NetworkDistance.FIRST, "1st")
          .row(NetworkDistance.SECOND, "2nd")
          .row(NetworkDistance.THIRD_PLUS, "3rd+")
          .row(NetworkDistance.GROUP, "groupMembers")
          .build();

  /** How long somebody has worked. */
  public static final EnumTable<Years> YEARS_OF_EXPERIENCE =
      EnumTable.of(Years.UNKNOWN)
          .row(Years.LESS_THAN_ONE, "lessThanOne")
          .row(Years.ONE_TO_TWO, "oneToTwo")
          .row(Years.THREE_TO_FIVE, "threeToFive")
          .row(Years.SIX_TO_TEN, "sixToTen")
          .row(Years.MORE_THAN_TEN, "moreThanTen")
          .build();

  private People() {}

  /** A row of a list; null, noted, when it holds no name that can be used again. */
  public static @Nullable PersonHit hit(Hit hit, Reading reading) {
    Option<ProfileRef> ref = ProfileRef.known(hit.publicUrl(), hit.hashedUrl(), hit.urn());
    if (ref.isEmpty()) {
      reading.unrecognised("ref", String.valueOf(hit.name()));
      return null;
    }
    return PersonHit.builder(ref.get())
        .name(hit.name())
        .headline(hit.headline())
        .currentTitle(hit.position())
        .location(hit.location())
        .countryCode(country(hit.countryCode()))
        .pictureUrl(hit.avatarUrl())
        .networkDistance(distance(hit.viewerState(), reading))
        .build();
  }

  /** A country's code in upper case; the vendor writes both. */
  public static @Nullable String country(@Nullable String code) {
    return code == null ? null : code.toUpperCase(Locale.ROOT);
  }

  public static @Nullable NetworkDistance distance(@Nullable ViewerState state, Reading reading) {
    return state == null
        ? null
        : reading.constant("networkDistance", DISTANCES, state.connectionDegree());
  }

  /** Whether linkedin.com finds the person by a name known here. */
  public static boolean known(ProfileRef person) {
    return person.publicIdentifier().isDefined() || person.classicMemberId().isDefined();
  }

  /** The names of a person, and more of the same that do not contradict them. */
  public static ProfileRef joined(ProfileRef names, ProfileRef more) {
    ProfileRef all = names;
    for (ProfileName name : more.names()) {
      boolean outdated =
          name instanceof ProfileName.PublicIdentifier && names.publicIdentifier().isDefined();
      all = outdated ? all : all.with(name);
    }
    return all;
  }

  /**
   * The URL by which actions of linkedin.com find a person: public, or with the classic member id.
   */
  public static Either<PortError, String> url(
      Operation<?, ?> operation, String argument, ProfileRef person) {
    return known(person)
        ? Either.right(person.url().get())
        : Either.left(
            new FixCall.InvalidRequest(
                LinkedApi.origin(operation),
                operation.key(argument),
                "this vendor finds people by their public URL or classic member id, and "
                    + person
                    + " is neither; give e.g. https://www.linkedin.com/in/<name>"));
  }

  /** The same for an invitation, which has no id at this vendor: the person is its name. */
  public static Either<PortError, String> url(
      Operation<?, ?> operation, String argument, InvitationRef invitation) {
    return invitation
        .person()
        .map(person -> url(operation, argument, person))
        .getOrElse(
            () ->
                Either.left(
                    new FixCall.InvalidRequest(
                        LinkedApi.origin(operation),
                        operation.key(argument),
                        "this vendor knows an invitation by its person; name the person")));
  }
}
