package dev.patchbay.messaging;

import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.ActorKind;
import dev.patchbay.value.NetworkDistance;
import io.vavr.control.Option;

/**
 * Someone who takes part in a conversation.
 *
 * @param ref the person, by every name the vendor gave; none for a company page
 * @param kind a person or a company page
 * @param name full name
 * @param self whether this is the session's own member
 * @param pictureUrl address of the profile picture; LinkedIn lets it expire
 * @param headline headline
 * @param occupation occupation, as LinkedIn shows it in the inbox
 * @param location location as LinkedIn shows it
 * @param networkDistance how far the person is from the session's member
 * @param contact how to reach the person
 */
public record Participant(
    Option<ProfileRef> ref,
    Option<ActorKind> kind,
    Option<String> name,
    Option<Boolean> self,
    Option<String> pictureUrl,
    Option<String> headline,
    Option<String> occupation,
    Option<String> location,
    Option<NetworkDistance> networkDistance,
    Option<ParticipantContact> contact) {
  /** A builder with nothing set. */
  public static ParticipantBuilder builder() {
    return new ParticipantBuilder();
  }

  /** A builder holding what this one holds. */
  public ParticipantBuilder toBuilder() {
    return new ParticipantBuilder(this);
  }
}
